package id.sigap.claims.document.paper;

import id.sigap.claims.jht.JhtDocument;
import id.sigap.claims.jkk.JkkDocument;
import id.sigap.claims.jkp.JkpDocument;
import java.util.EnumSet;
import java.util.Set;

/** Which document is the paper that the rules of a programme ask for. */
public final class ProgrammePapers {

    private ProgrammePapers() {
    }

    public static DocumentKind of(JhtDocument paper) {
        return switch (paper) {
            case KPJ -> DocumentKind.KPJ;
            case KTP -> DocumentKind.KTP;
            case KK -> DocumentKind.KK;
            case NPWP, NPWP_IF_ANY -> DocumentKind.NPWP;
            case COMPANY_RULE -> DocumentKind.COMPANY_RULE;
            case RETIREMENT_LETTER -> DocumentKind.RETIREMENT_LETTER;
            case RESIGNATION_LETTER -> DocumentKind.RESIGNATION_LETTER;
            case PHK_PROOF -> DocumentKind.PHK_PROOF;
            case WORK_CONTRACT -> DocumentKind.WORK_CONTRACT;
            case END_OF_WORK_LETTER -> DocumentKind.END_OF_WORK_LETTER;
            case STOPPED_STATEMENT -> DocumentKind.STOPPED_STATEMENT;
            case LEAVING_STATEMENT -> DocumentKind.LEAVING_STATEMENT;
            case PASSPORT -> DocumentKind.PASSPORT;
            case DOCTORS_LETTER -> DocumentKind.DOCTORS_LETTER;
            case DEATH_CERTIFICATE -> DocumentKind.DEATH_CERTIFICATE;
            case HEIR_LETTER -> DocumentKind.HEIR_LETTER;
            case HEIRS_KTP -> DocumentKind.HEIRS_KTP;
            case ACTIVE_WORK_LETTER -> DocumentKind.ACTIVE_WORK_LETTER;
            case SALE_DEED -> DocumentKind.SALE_DEED;
            case LOAN_AGREEMENT -> DocumentKind.LOAN_AGREEMENT;
            case STANDING_INSTRUCTION -> DocumentKind.STANDING_INSTRUCTION;
            case LOAN_ACCOUNT -> DocumentKind.LOAN_ACCOUNT;
            case BANK_BOOK -> DocumentKind.BANK_BOOK;
            case PHOTO -> DocumentKind.PHOTO;
        };
    }

    public static DocumentKind of(JkkDocument paper) {
        return switch (paper) {
            case KK1 -> DocumentKind.KK1;
            case KK2 -> DocumentKind.KK2;
            case KK3 -> DocumentKind.KK3;
            case PAK1 -> DocumentKind.PAK1;
            case PAK2 -> DocumentKind.PAK2;
            case PAK3 -> DocumentKind.PAK3;
            case KPJ -> DocumentKind.KPJ;
            case KTP -> DocumentKind.KTP;
            case ATTENDANCE -> DocumentKind.ATTENDANCE;
            case CHRONOLOGY -> DocumentKind.CHRONOLOGY;
            case WITNESSES -> DocumentKind.WITNESSES;
            case POLICE_REPORT -> DocumentKind.POLICE_REPORT;
            case VISUM -> DocumentKind.VISUM;
            case RECEIPTS -> DocumentKind.RECEIPTS;
        };
    }

    /** What proves an accident or a disease, whichever claim asks for it. */
    public static Set<DocumentKind> ofAccidents() {
        Set<DocumentKind> kinds = EnumSet.noneOf(DocumentKind.class);
        EnumSet.complementOf(EnumSet.of(JkkDocument.RECEIPTS)).forEach(paper -> kinds.add(of(paper)));
        return kinds;
    }

    /** The account itself is a field of the claim; its paper is the bank book. */
    public static DocumentKind of(JkpDocument paper) {
        return switch (paper) {
            case PHK_PROOF -> DocumentKind.PHK_PROOF;
            case NOT_CONTESTED_STATEMENT -> DocumentKind.NOT_CONTESTED_STATEMENT;
            case REPORT_RECEIPT -> DocumentKind.REPORT_RECEIPT;
            case KTP -> DocumentKind.KTP;
            case BANK_ACCOUNT -> DocumentKind.BANK_BOOK;
        };
    }
}
