package id.sigap.payment.reconciliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts of one element of a statement by their path below it, such as {@code Id/Othr/Id}; the first of each path counts. */
final class Fields {

    static final Fields NONE = new Fields(new HashMap<>(), List.of(), null);

    private static final int LONGEST_TEXT = 200;
    private static final int MOST_FIELDS = 300;
    private static final int MOST_PARTS = 10_000;
    private static final int DEEPEST = 20;
    private static final String TRANSACTION = "NtryDtls/TxDtls";

    private final Map<String, String> texts;
    private final List<Fields> parts;
    private String currency;

    private Fields(Map<String, String> texts, List<Fields> parts, String currency) {
        this.texts = texts;
        this.parts = parts;
        this.currency = currency;
    }

    /** Of the element at which the reader stands; it is left at the element's end. */
    static Fields of(XMLStreamReader xml) throws XMLStreamException {
        return read(xml, false);
    }

    /** Of an entry, whose transactions become {@link #parts}. */
    static Fields ofEntry(XMLStreamReader xml) throws XMLStreamException {
        return read(xml, true);
    }

    static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> depth++;
                case XMLStreamReader.END_ELEMENT -> depth--;
                default -> { }
            }
        }
    }

    /** Null if there is none; empty for an element that has elements only. */
    String text(String path) {
        return texts.get(path);
    }

    boolean has(String path) {
        return texts.containsKey(path);
    }

    /** Of the element's own amount; null if it has none. */
    String currency() {
        return currency;
    }

    List<Fields> parts() {
        return parts;
    }

    private static Fields read(XMLStreamReader xml, boolean entry) throws XMLStreamException {
        Fields fields = new Fields(new HashMap<>(), new ArrayList<>(), null);
        StringBuilder path = new StringBuilder();
        StringBuilder text = new StringBuilder();
        int depth = 0;
        while (true) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    text.setLength(0);
                    int before = path.length();
                    path.append(before == 0 ? "" : "/").append(xml.getLocalName());
                    if (entry && TRANSACTION.contentEquals(path)) {
                        fields.addPart(read(xml, false));
                        path.setLength(before);
                    } else {
                        if (++depth > DEEPEST) {
                            throw new UnreadableStatement("elements too deep");
                        }
                        fields.begin(path.toString(), xml);
                    }
                }
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> append(xml, text);
                case XMLStreamReader.END_ELEMENT -> {
                    String value = text.toString().strip();
                    text.setLength(0);
                    fields.end(path.toString(), value);
                    if (depth-- == 0) {
                        return fields;
                    }
                    path.setLength(Math.max(0, path.lastIndexOf("/")));
                }
                case XMLStreamReader.ENTITY_REFERENCE -> throw new UnreadableStatement("an entity of its own");
                default -> { }
            }
        }
    }

    private static void append(XMLStreamReader xml, StringBuilder text) {
        if (text.length() <= LONGEST_TEXT) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(xml.getTextLength(), LONGEST_TEXT));
        }
    }

    private void addPart(Fields part) {
        if (parts.size() == MOST_PARTS) {
            throw new UnreadableStatement("an entry of too many transactions");
        }
        parts.add(part);
    }

    private void begin(String path, XMLStreamReader xml) {
        if (texts.size() == MOST_FIELDS) {
            throw new UnreadableStatement("an entry of too many fields");
        }
        texts.putIfAbsent(path, "");
        if ("Amt".equals(path)) {
            currency = xml.getAttributeValue(null, "Ccy");
        }
    }

    private void end(String path, String value) {
        if (!value.isEmpty()) {
            texts.merge(path, value, (known, later) -> known.isEmpty() ? later : known);
        }
    }
}
