package id.sigap.biometric.likeness;

import id.sigap.biometric.vault.PictureVault;
import id.sigap.contracts.biometric.LikenessState;
import id.sigap.contracts.problem.BiometricProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.page.Page;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What officers do with a case: see that it waits, have pictures brought, look at both, decide. Nobody decides on their own face or without looking. */
@ApplicationScoped
class CompareCase {

    private final Cases cases;
    private final CasePersons persons;
    private final CasePhotographs photographs;
    private final CaseLooks looks;
    private final PictureVault vault;
    private final AnnounceCase announce;

    CompareCase(Cases cases, CasePersons persons, CasePhotographs photographs, CaseLooks looks, PictureVault vault, AnnounceCase announce) {
        this.cases = cases;
        this.persons = persons;
        this.photographs = photographs;
        this.looks = looks;
        this.vault = vault;
        this.announce = announce;
    }

    @Transactional
    Page<LikenessCaseLine> list(Optional<UUID> after, int limit) {
        List<LikenessCase> rows = cases.open(after, limit + 1);
        return Page.of(rows.stream().map(row -> new LikenessCaseLine(row.id(), row.raisedAt())).toList(), limit, line -> line.caseId().toString());
    }

    @Transactional
    LikenessCaseView view(UUID officerId, UUID caseId) {
        LikenessCase found = othersOnly(officerId, cases.find(caseId));
        return new LikenessCaseView(found.id(), found.state(), found.raisedAt(), found.decidedAt(), person(found.first()), person(found.second()));
    }

    private CasePerson person(UUID personId) {
        CasePersons.Enrolled enrolled = enrolled(personId);
        return new CasePerson(enrolled.citizen() ? CasePerson.Number.NIK : CasePerson.Number.PASSPORT, enrolled.enrolledAt(), persons.pictureState(personId));
    }

    /** Has the registry's photographs fetched of those of whom no picture is kept. */
    @Transactional(Transactional.TxType.MANDATORY)
    void bringPictures(UUID officerId, UUID caseId) {
        open(officerId, caseId).persons().stream().filter(personId -> persons.picture(personId).isEmpty()).forEach(photographs::ask);
    }

    /** A picture of the first or the second person, for an officer who compares; that they looked is recorded with it. */
    @Transactional
    byte[] look(UUID officerId, UUID caseId, Side side) {
        LikenessCase found = open(officerId, caseId);
        UUID personId = switch (side) {
            case FIRST -> found.first();
            case SECOND -> found.second();
        };
        CasePersons.Place place = persons.picture(personId).orElseThrow(CompareCase::notFound);
        byte[] file = vault.open(place.subject(), place.kind()).orElseThrow(CompareCase::notFound);
        looks.record(found, personId, enrolled(personId).account(), place.kind(), officerId);
        return file;
    }

    /** Which of the two persons. */
    enum Side {
        FIRST, SECOND
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void decide(UUID officerId, UUID caseId, boolean samePerson) {
        LikenessCase found = open(officerId, caseId);
        if (!looks.sawBoth(found, officerId)) {
            throw new ProblemException(BiometricProblem.FACES_NOT_SEEN);
        }
        LikenessState state = samePerson ? LikenessState.SAME_PERSON : LikenessState.DIFFERENT_PEOPLE;
        cases.decide(caseId, state, officerId);
        found.persons().forEach(photographs::decided);
        announce.happened(found, state);
    }

    private LikenessCase open(UUID officerId, UUID caseId) {
        LikenessCase found = othersOnly(officerId, cases.lock(caseId));
        if (found.state() != LikenessState.OPEN) {
            throw new ProblemException(BiometricProblem.LIKENESS_DECIDED);
        }
        return found;
    }

    private LikenessCase othersOnly(UUID officerId, Optional<LikenessCase> found) {
        LikenessCase looked = found.orElseThrow(CompareCase::notFound);
        if (persons.concerns(looked, officerId)) {
            throw new ProblemException(BiometricProblem.OWN_REVIEW);
        }
        return looked;
    }

    private CasePersons.Enrolled enrolled(UUID personId) {
        return persons.find(personId).orElseThrow(CompareCase::notFound);
    }

    private static ProblemException notFound() {
        return new ProblemException(CommonProblem.NOT_FOUND);
    }
}
