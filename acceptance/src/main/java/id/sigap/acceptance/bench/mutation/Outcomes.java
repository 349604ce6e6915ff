package id.sigap.acceptance.bench.mutation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What became of the faults in one package.
 *
 * @param found     by a test, or because it never came to an end
 * @param survivors one line each: where, and what was changed
 */
record Outcomes(int faults, int found, List<String> survivors) {

    Outcomes {
        survivors = List.copyOf(survivors);
    }

    /** Of 100; NaN where nothing was planted. */
    double percent() {
        return faults == 0 ? Double.NaN : 100.0 * found / faults;
    }

    /** @param report PIT's {@code mutations.xml} */
    static Outcomes read(Path report) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            NodeList all = factory.newDocumentBuilder().parse(report.toFile()).getElementsByTagName("mutation");
            List<String> survivors = new ArrayList<>();
            for (int at = 0; at < all.getLength(); at++) {
                Element fault = (Element) all.item(at);
                if (!Boolean.parseBoolean(fault.getAttribute("detected"))) {
                    survivors.add("%s:%s %s (%s, %s)".formatted(text(fault, "mutatedClass"), text(fault, "lineNumber"), text(fault, "description"), text(fault, "mutatedMethod"),
                            fault.getAttribute("status")));
                }
            }
            return new Outcomes(all.getLength(), all.getLength() - survivors.size(), survivors);
        } catch (IOException | SAXException | ParserConfigurationException unreadable) {
            throw new IllegalStateException("PIT left no report that can be read in " + report, unreadable);
        }
    }

    private static String text(Element element, String name) {
        return element.getElementsByTagName(name).item(0).getTextContent();
    }
}
