import { expect, test } from 'vitest'
import { readFigures } from '../read-figures.ts'
import { figuresIn, misread } from '../testing.ts'

test('a figure is read with its hedge and its measure word', () => {
  expect(
    misread('zh-Hans', [
      ['累计派出维和官兵4万余人次，', { '4万余人次': 'more than 40,000 deployments' }],
      ['派遣5名军事观察员', { '5名': '5 persons' }],
      ['1.4万余枚', { '1.4万余枚': 'more than 14,000 (no unit)' }],
      ['300多座', { '300多座': 'more than 300 (no unit)' }],
      ['近30项', { 近30项: 'nearly 30 items' }],
      ['约3362万', { 约3362万: 'about 33,620,000 (no unit)' }],
      ['使用资金约3362万美元', { 约3362万美元: 'about 33,620,000 US dollars' }],
      ['至少3个国家', { 至少3个国家: 'at least 3 countries' }],
      ['不到100人', { 不到100人: 'fewer than 100 persons' }],
      ['超过80个组织', { 超过80个组织: 'more than 80 organizations' }],
      ['100人以上', { '100人以上': 'at least 100 persons' }],
      ['30年左右', { '30年左右': 'about 30 years' }],
      ['两年多', { 两年多: 'more than 2 years' }],
      ['城郊百余村庄', { 百余村庄: 'more than 100 villages' }],
      ['十余个国家', { 十余个国家: 'more than 10 countries' }],
      ['运输总里程1300万余千米', { '1300万余千米': 'more than 13,000,000 kilometres' }],
      ['派出1支315人多功能工兵分队', { '1支': '1 unit', '315人': '315 persons' }],
    ]),
  ).toEqual([])
})

test('a hedge that is denied is its opposite', () => {
  expect(
    misread('zh-Hans', [
      ['人数不得少于3人', { 少于3人: 'at least 3 persons' }],
      ['不得逾20日', { 逾20: 'at most 20 (no unit)' }],
      ['未超过5%', { '超过5%': 'at most 5 per cent' }],
    ]),
  ).toEqual([])
})

test('廿 and 卅 are 20 and 30', () => {
  expect(
    misread('zh-Hans', [
      ['每日處理廿八萬噸', { 廿八萬噸: '280,000 tonnes' }],
      ['四月卅日', { 四月卅日: '30 April (no year)' }],
      ['廿年', { 廿年: '20 years' }],
    ]),
  ).toEqual([])
})

test('人次 is a deployment, a passenger or a patient visit', () => {
  expect(readFigures('24.6万余人次', 'zh-Hans')).toEqual([
    {
      start: 0,
      end: 8,
      text: '24.6万余人次',
      reading: {
        type: 'quantity',
        amount: 246000,
        unit: 'deployment',
        otherUnits: ['passenger', 'patient-visit'],
        bound: 'more-than',
      },
    },
  ])
})

test('the noun on either side says what a general measure word counts', () => {
  expect(
    misread('zh-Hans', [
      ['先后参加25项联合国维和行动，', { '25项联合国维和行动': '25 missions' }],
      ['参加维和行动25项', { '25项': '25 missions' }],
      ['向25个维和特派团及联合国总部', { '25个维和特派团': '25 missions' }],
      ['马里8个维和任务区', { '8个维和任务区': '8 mission areas' }],
      ['6项承诺', { '6项承诺': '6 measures' }],
      ['10多个国际和地区组织', { '10多个国际和地区组织': 'more than 10 organizations' }],
      ['桥梁300多座', { '300多座': 'more than 300 bridges' }],
      ['打井14口', { '14口': '14 wells' }],
      ['短途巡逻93次，武装护卫任务314次', { '93次': '93 patrols', '314次': '314 escorts' }],
      ['20批专业培训', { '20批专业培训': '20 courses' }],
      ['编配4架中型直升机', { '4架中型直升机': '4 aircraft' }],
    ]),
  ).toEqual([])
})

test('a span of years, and years that are dates', () => {
  expect(
    misread('zh-Hans', [
      ['30年来，', { '30年': '30 years' }],
      ['30余年', { '30余年': 'more than 30 years' }],
      ['二十年', { 二十年: '20 years' }],
      ['三个十年', { 三个十年: '3 decades' }],
      ['2020年', { '2020年': '2020' }],
      ['90天内', { '90天': '90 days' }],
    ]),
  ).toEqual([])
})

test('numerals with 万 and 亿, mixed and in Han', () => {
  expect(
    misread('zh-Hans', [
      ['1亿2000万人', { '1亿2000万人': '120,000,000 persons' }],
      ['二十万亿元', { 二十万亿元: '20,000,000,000,000 yuan' }],
      ['一百零五人', { 一百零五人: '105 persons' }],
      ['两百名', { 两百名: '200 persons' }],
      ['六项政策立场', { 六项政策立场: '6 items' }],
      ['十五个国家', { 十五个国家: '15 countries' }],
      ['5千米', { '5千米': '5 kilometres' }],
      ['3万5千人', { '3万5千人': '35,000 persons' }],
    ]),
  ).toEqual([])
})

test('a hedge inside a numeral hedges the whole', () => {
  expect(
    misread('zh-Hans', [
      ['100多万人', { '100多万人': 'more than 1,000,000 persons' }],
      ['二十余万亿元', { 二十余万亿元: 'more than 20,000,000,000,000 yuan' }],
      ['十几个国家', { 十几个国家: 'more than 10 countries' }],
      ['十数万人', { 十数万人: 'more than 100,000 persons' }],
      ['三十数据', {}],
      ['至少有10个国家', { 至少有10个国家: 'at least 10 countries' }],
      ['超过了80个组织', { 超过了80个组织: 'more than 80 organizations' }],
    ]),
  ).toEqual([])
})

test('halves, colloquial and negative numerals', () => {
  expect(
    misread('zh-Hans', [
      ['三年半', { 三年半: '3.5 years' }],
      ['一个半小时', { 一个半小时: '1.5 hours' }],
      ['半个世纪', { 半个世纪: '0.5 centuries' }],
      ['上半年，半数', { 半数: '0.5 (no unit)' }],
      ['四百五，四百零五', { 四百五: '450 (no unit)', 四百零五: '405 (no unit)' }],
      ['一万一千人', { 一万一千人: '11,000 persons' }],
      ['负1.1', { '负1.1': '−1.1 (no unit)' }],
      ['二点五亿', { 二点五亿: '250,000,000 (no unit)' }],
    ]),
  ).toEqual([])
})

test('traditional signs, full-width figures and the numerals of cheques', () => {
  expect(
    misread('zh-Hans', [
      ['約８，０００名', { '約８，０００名': 'about 8,000 persons' }],
      ['兩萬億元', { 兩萬億元: '2,000,000,000,000 yuan' }],
      ['二十個國家', { 二十個國家: '20 countries' }],
      ['伍佰陆拾元', { 伍佰陆拾元: '560 yuan' }],
      ['２２％', { '２２％': '22 per cent' }],
    ]),
  ).toEqual([])
  expect(figuresIn('zh-Hans', ['部队，大陆，收拾，参加，放肆'])).toEqual([])
})

test('a blank between figures and what they count', () => {
  expect(
    misread('zh-Hans', [
      ['共 25 项维和行动', { '25 项维和行动': '25 missions' }],
      ['2009 年 6 月', { '2009 年 6 月': 'June 2009' }],
      ['3000 万人', { '3000 万人': '30,000,000 persons' }],
    ]),
  ).toEqual([])
})

test('the noun says what is counted where the measure word does not', () => {
  expect(
    misread('zh-Hans', [
      ['二级医院1个', { 二级: 'Level 2', '1个': '1 hospital' }],
      ['1个二级医院和2个运输连', { '1个': '1 hospital', 二级: 'Level 2', '2个运输连': '2 units' }],
      ['10类', { '10类': '10 categories' }],
      ['11次会见', { '11次会见': '11 meetings' }],
      ['10多项研讨活动', { '10多项研讨活动': 'more than 10 events' }],
      ['四个方面', { 四个方面: '4 items' }],
      ['警戒护卫等行动3900余次', { '3900余次': 'more than 3,900 operations' }],
    ]),
  ).toEqual([])
})

test('shares and ranges', () => {
  expect(
    misread('zh-Hans', [
      ['百分之五', { 百分之五: '5 per cent' }],
      ['约百分之三十五', { 约百分之三十五: 'about 35 per cent' }],
      ['三成', { 三成: '30 per cent' }],
      ['5%', { '5%': '5 per cent' }],
      ['三分之一以上', { 三分之一以上: 'at least 0.333333333333333 (no unit)' }],
      ['七成，两成半', { 七成: '70 per cent', 两成半: '25 per cent' }],
      ['10与20之间', { '10与20之间': '10 to 20 (no unit)' }],
      ['3个百分点', { '3个百分点': '3 percentage points' }],
      ['10至15个国家', { '10至15个国家': '10 to 15 countries' }],
      ['10—15人', { '10—15人': '10 to 15 persons' }],
    ]),
  ).toEqual([])
  expect(readFigures('三分之二', 'zh-Hans')[0]?.reading).toEqual({ type: 'quantity', amount: 2 / 3 })
})

test('每 before a number counts how often; 近 after 最 or 附 says where and when', () => {
  expect(
    misread('zh-Hans', [
      ['每五年举办一次', { 五年: '5 years' }],
      ['最近五年内', { 五年: '5 years' }],
      ['附近三个村', { 三个: '3 (no unit)' }],
    ]),
  ).toEqual([])
})

test('Han numerals inside words and idioms are no figures', () => {
  expect(
    figuresIn('zh-Hans', [
      '同各国一道，统一，天人合一，天下一家，一切，每一个国家，唯一，不一',
      '百年未有之大变局，几千年来，数十个国家，千家万户',
      '是一支训练有素的专业力量，部署在冲突一线，取得一系列成果，一个一个地',
      '三方合作机制，两国两军，万邦，被追记一等功，第一时间',
      '五十百个，一三个，五六个，百分之二三十',
      '二十国集团，十四五规划，十九大，十一，万一，千4',
      '近年来，近代以来，多次参加',
    ]),
  ).toEqual([])
})
