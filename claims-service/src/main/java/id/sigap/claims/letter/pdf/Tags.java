package id.sigap.claims.letter.pdf;

import id.sigap.claims.letter.page.SetLetter;
import id.sigap.claims.letter.page.SetLetter.Element;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** The structure tree of a document: which lines are headings, rows and paragraphs, in which language. */
final class Tags {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final List<PDStructureElement> elements = new ArrayList<>();
    private final COSArray pages = new COSArray();
    private COSArray ofPage;
    private PDPage page;
    private int pageNo;

    Tags(PDDocument document, List<Element> described) {
        document.getDocumentCatalog().setStructureTreeRoot(root);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        PDStructureElement whole = new PDStructureElement("Document", root);
        root.appendKid(whole);
        for (Element each : described) {
            PDStructureElement parent = each.parent() == SetLetter.NO_ELEMENT ? whole : elements.get(each.parent());
            PDStructureElement element = new PDStructureElement(each.role().tag(), parent);
            if (each.language() != null) {
                element.setLanguage(each.language());
            }
            parent.appendKid(element);
            elements.add(element);
        }
    }

    void startPage(PDPage next) {
        page = next;
        page.setStructParents(pageNo);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        ofPage = new COSArray();
        pages.add(COSInteger.get(pageNo++));
        pages.add(ofPage);
    }

    /** The number under which the page's content names this piece of an element. */
    int piece(int element) {
        int mark = ofPage.size();
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(mark);
        elements.get(element).appendKid(reference);
        ofPage.add(elements.get(element).getCOSObject());
        return mark;
    }

    COSName tag(int element) {
        return COSName.getPDFName(elements.get(element).getStructureType());
    }

    void finish() {
        COSDictionary numbers = new COSDictionary();
        numbers.setItem(COSName.NUMS, pages);
        root.getCOSObject().setItem(COSName.PARENT_TREE, numbers);
        root.setParentTreeNextKey(pageNo);
    }
}
