package id.sigap.claims.programme;

import id.sigap.claims.document.paper.DocumentKind;
import id.sigap.claims.heir.kin.Paper;

/** Which document is the proof of kinship that is asked for. */
final class KinPapers {

    private KinPapers() {
    }

    static DocumentKind of(Paper paper) {
        return switch (paper) {
            case DEATH_CERTIFICATE -> DocumentKind.DEATH_CERTIFICATE;
            case MEMBER_CARD -> DocumentKind.KPJ;
            case CLAIMANT_ID -> DocumentKind.HEIRS_KTP;
            case FAMILY_CARD -> DocumentKind.KK;
            case HEIR_LETTER, COURT_ORDER -> DocumentKind.HEIR_LETTER;
            case MARRIAGE_BOOK -> DocumentKind.MARRIAGE_BOOK;
            case BIRTH_CERTIFICATE -> DocumentKind.BIRTH_CERTIFICATE;
            case MEMBERS_BIRTH_CERTIFICATE, PARENTS_BIRTH_CERTIFICATE, SIBLINGS_BIRTH_CERTIFICATE, SPOUSES_BIRTH_CERTIFICATE, GUARDIAN_DEED, WILL ->
                    DocumentKind.FAMILY_TIE_PROOF;
            case GUARDIAN_ID -> DocumentKind.GUARDIANS_KTP;
            case WORK_REFERENCE -> DocumentKind.WORK_REFERENCE;
            case BANK_BOOK -> DocumentKind.BANK_BOOK;
            case PENSION_FORM -> DocumentKind.FORM_7;
            case SCHOLARSHIP_FORM -> DocumentKind.SCHOLARSHIP_FORM;
            case SCHOOL_LETTER -> DocumentKind.SCHOOL_LETTER;
            case SCHOOL_REPORT -> DocumentKind.SCHOOL_REPORT;
            case FUNERAL_RECEIPT -> DocumentKind.RECEIPTS;
        };
    }
}
