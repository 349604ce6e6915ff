package id.sigap.claims.document;

import id.sigap.platform.security.Caller;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Says of one kind of case who may do what with its documents: implement it as a CDI bean. */
public interface DocumentSubject {

    CaseKind kind();

    /**
     * What the caller may do with the documents of a case now. Empty where the case is not there for the caller; that and its
     * absence must look alike.
     */
    Optional<Rights> rights(UUID caseId, Caller caller);

    /** The case and those that were found to be the same and are there for the caller too: their documents are read with its own. The rights in it are asked for first. */
    default List<UUID> readWith(UUID caseId) {
        return List.of(caseId);
    }

    /**
     * @param ownerId   whose key seals the content
     * @param asOfficer whether the caller reads as an officer, which is recorded
     */
    record Rights(UUID ownerId, boolean asOfficer, boolean mayAdd, boolean mayDelete) {

        public static Rights member(UUID ownerId, boolean mayAdd, boolean mayDelete) {
            return new Rights(ownerId, false, mayAdd, mayDelete);
        }

        /** Officers read, and change nothing. */
        public static Rights officer(UUID ownerId) {
            return new Rights(ownerId, true, false, false);
        }
    }
}
