package id.sigap.acceptance.bench.claims;

import id.sigap.acceptance.bench.people.Voice.Said;
import id.sigap.contracts.auth.AccountState;
import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.VerificationState;
import id.sigap.contracts.membership.MembershipState;
import id.sigap.contracts.membership.PersonState;
import id.sigap.contracts.payment.BalanceState;
import id.sigap.contracts.payment.SettlementState;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the other services say of a claimant and of her claim, field by field as their contracts have it. */
final class Stories {

    private static final long WAGE = 6_000_000;

    private Stories() {
    }

    static Said person(Claimant claimant) {
        return Said.of(PersonState.class, claimant.personId(), 1, Map.of("personId", claimant.personId().toString(), "accountId", claimant.accountId().toString(),
                "legalName", Claimant.LEGAL_NAME, "birthDate", Claimant.BIRTH.toString()));
    }

    static Said membership(Claimant claimant) {
        Map<String, Object> end = Map.of("reason", "RESIGNATION", "letterDate", claimant.letterDate().toString(), "lastDay", claimant.letterDate().toString(),
                "reportedOn", claimant.reportedOn().toString());
        return Said.of(MembershipState.class, claimant.membershipId(), 1, Map.of("membershipId", claimant.membershipId().toString(), "personId", claimant.personId().toString(),
                "kpj", claimant.kpj(), "segment", "PU", "status", "INACTIVE", "monthlyWage", WAGE, "joinedOn", "2019-01-07", "end", end, "changedAt", now()));
    }

    static Said balance(Claimant claimant) {
        return Said.of(BalanceState.class, claimant.ledgerAccountId(), 1, Map.of("ledgerAccountId", claimant.ledgerAccountId().toString(),
                "membershipId", claimant.membershipId().toString(), "personId", claimant.personId().toString(), "programme", "JHT", "balance", claimant.balance(),
                "held", 0, "ledgerVersion", 1, "changedAt", now()));
    }

    static Said account(Claimant claimant) {
        return Said.of(AccountState.class, claimant.accountId(), 1, Map.of("accountId", claimant.accountId().toString(), "status", "ACTIVE",
                "email", "pemohon" + claimant.number() + "@set.example", "locale", "id", "personId", claimant.personId().toString(), "roles", List.of("MEMBER"), "changedAt", now()));
    }

    static Said face(UUID claimId, Claimant claimant, String digest, Outcome outcome) {
        UUID id = UUID.randomUUID();
        return Said.of(VerificationState.class, id, 1, Map.of("verificationId", id.toString(), "accountId", claimant.accountId().toString(), "purpose", "CLAIM",
                "operationId", claimId.toString(), "operationDigest", digest, "outcome", outcome.name(), "reasons", List.of(), "decidedAt", now()));
    }

    /** @param reason null where nothing was refused */
    static Said settlement(UUID claimId, Claimant claimant, SettlementState.Status status, SettlementState.Reason reason, long sequence) {
        Map<String, Object> body = new HashMap<>(Map.of("claimId", claimId.toString(), "personId", claimant.personId().toString(), "status", status.name(),
                "ledgerVersion", 1, "paidInWindow", 0, "changedAt", now()));
        if (status != SettlementState.Status.HOLD_REFUSED) {
            body.put("gross", claimant.balance());
        }
        if (status == SettlementState.Status.PAID) {
            body.put("bankReference", "BANK-" + claimant.number());
        }
        if (reason != null) {
            body.put("reason", reason.name());
        }
        return Said.of(SettlementState.class, claimId, sequence, body);
    }

    private static String now() {
        return Instant.now().toString();
    }
}
