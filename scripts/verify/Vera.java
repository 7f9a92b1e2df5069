import java.io.File;
import java.io.FileNotFoundException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.LogManager;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.ErrorArgument;
import org.verapdf.pdfa.validation.profiles.ErrorArgumentImpl;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Element;

/**
 * Validates PDF files with veraPDF's engine: java -cp JAR Vera.java FLAVOURS FILE...
 *
 * FLAVOURS is a list such as "ua1,3a". A line a flavour and file, parts separated by tabs: PASS or FAIL, flavour, file.
 * After FAIL a line a broken rule: an empty part, clause and test number, how often, what the rule asks, where it was
 * first broken. Exits 0 when all pass, 1 when not, 2 when a flavour is not known.
 *
 * The engine comes without its command line and without JAXB, so profiles are read from its own XML here.
 */
class Vera {
  public static void main(String[] args) throws Exception {
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    boolean passed = true;
    for (String name : args[0].split(",")) {
      PDFAFlavour flavour = PDFAFlavour.byFlavourId(name);
      if (flavour == PDFAFlavour.NO_FLAVOUR) {
        System.err.println("unknown flavour " + name + ", expected one of " + PDFAFlavour.getFlavourIds());
        System.exit(2);
      }
      ValidationProfile profile = readProfile(name);
      for (int i = 1; i < args.length; i++) passed &= validate(args[i], name, flavour, profile);
    }
    System.exit(passed ? 0 : 1);
  }

  private static boolean validate(String file, String name, PDFAFlavour flavour, ValidationProfile profile) {
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(file), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, 10, false, true, false)) {
      ValidationResult result = validator.validate(parser);
      print(result.isCompliant() ? "PASS" : "FAIL", name, file);
      if (!result.isCompliant()) printBrokenRules(result);
      return result.isCompliant();
    } catch (Exception error) {
      print("FAIL", name, file);
      print("", "unreadable", "1", error.toString(), "");
      return false;
    }
  }

  private static void printBrokenRules(ValidationResult result) {
    Map<String, TestAssertion> first = new TreeMap<>();
    for (TestAssertion assertion : result.getTestAssertions()) {
      RuleId id = assertion.getRuleId();
      first.putIfAbsent(id.getClause() + "-" + id.getTestNumber(), assertion);
    }
    first.forEach((rule, assertion) -> print(
        "",
        rule,
        String.valueOf(result.getFailedChecks().get(assertion.getRuleId())),
        assertion.getMessage() + " (" + assertion.getErrorMessage() + ")",
        assertion.getLocation().getContext()));
  }

  private static void print(String... parts) {
    List<String> cells = new ArrayList<>();
    for (String part : parts) cells.add(part == null ? "" : part.replaceAll("[\\t\\r\\n]+", " "));
    System.out.println(String.join("\t", cells));
  }

  private static ValidationProfile readProfile(String flavour) throws Exception {
    String name = profileName(flavour);
    try (InputStream xml = PDFAFlavour.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + name + ".xml")) {
      if (xml == null) throw new FileNotFoundException("no validation profile " + name);
      Element profile = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml).getDocumentElement();
      return Profiles.profileFromValues(
          PDFAFlavour.valueOf(profile.getAttribute("flavour")),
          Profiles.profileDetailsFromValues(name, name, "veraPDF", new Date(0)),
          "",
          readRules(profile),
          readVariables(profile));
    }
  }

  private static String profileName(String flavour) {
    if (flavour.equals("ua2")) return "PDFUA-2-ISO32005";
    if (flavour.startsWith("ua")) return "PDFUA-" + flavour.substring(2);
    if (flavour.equals("wt1a")) return "WTPDF-1-0-Accessibility";
    if (flavour.equals("wt1r")) return "WTPDF-1-0-Reuse";
    return "PDFA-" + flavour.toUpperCase();
  }

  private static Set<Rule> readRules(Element profile) {
    Set<Rule> rules = new LinkedHashSet<>();
    for (Element rule : children(child(profile, "rules"), "rule")) {
      Element id = child(rule, "id");
      Element error = child(rule, "error");
      rules.add(Profiles.ruleFromValues(
          Profiles.ruleIdFromValues(
              PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
              id.getAttribute("clause"),
              Integer.parseInt(id.getAttribute("testNumber"))),
          rule.getAttribute("object"),
          rule.hasAttribute("deferred") ? Boolean.valueOf(rule.getAttribute("deferred")) : null,
          attribute(rule, "tags"),
          text(rule, "description"),
          text(rule, "test"),
          Profiles.errorFromValues(text(error, "message"), readArguments(error)),
          new ArrayList<>()));
    }
    return rules;
  }

  private static List<ErrorArgument> readArguments(Element error) {
    List<ErrorArgument> found = new ArrayList<>();
    for (Element argument : children(child(error, "arguments"), "argument"))
      found.add(ErrorArgumentImpl.fromValues(argument.getTextContent(), attribute(argument, "name"), null));
    return found;
  }

  private static Set<Variable> readVariables(Element profile) {
    Set<Variable> found = new LinkedHashSet<>();
    for (Element variable : children(child(profile, "variables"), "variable"))
      found.add(Profiles.variableFromValues(
          variable.getAttribute("name"),
          variable.getAttribute("object"),
          text(variable, "defaultValue"),
          text(variable, "value")));
    return found;
  }

  private static String attribute(Element element, String name) {
    return element.hasAttribute(name) ? element.getAttribute(name) : null;
  }

  private static String text(Element parent, String name) {
    Element found = child(parent, name);
    return found == null ? null : found.getTextContent().trim();
  }

  private static Element child(Element parent, String name) {
    List<Element> found = children(parent, name);
    return found.isEmpty() ? null : found.get(0);
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    if (parent == null) return found;
    for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling())
      if (node instanceof Element element && node.getNodeName().equals(name)) found.add(element);
    return found;
  }
}
