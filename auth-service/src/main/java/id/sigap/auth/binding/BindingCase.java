package id.sigap.auth.binding;

import id.sigap.auth.binding.rule.CaseReason;
import id.sigap.auth.binding.rule.CaseState;
import id.sigap.auth.binding.rule.Difference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What an officer looks at: a binding that the registry did not confirm.
 *
 * @param statement what its owner says, sealed with the account's key; null if nothing
 * @param dueOn     the day by which an officer is to have decided
 * @param round     which decision the registry is asked for, from 0
 * @param tries     how often it was asked with an officer's values
 * @param corrected the sealed {@link Corrected} values that it is asked with, or was last; null for what was typed
 * @param heard     what it said last in this case; null if nothing yet
 * @param refusal   null unless refused
 */
record BindingCase(UUID id, UUID bindingId, UUID accountId, CaseReason reason, byte[] statement, CaseState state, Instant openedAt, LocalDate dueOn, int round,
        int tries, byte[] corrected, Heard heard, CaseRefusal refusal, Instant decidedAt) {

    /** An answer of the registry that differed; its name score is sealed. */
    record Heard(Instant at, Set<Difference> differences, byte[] nameScore) {
    }

    /** Whether it waits for an officer longer than it should. */
    boolean overdueOn(LocalDate today) {
        return state == CaseState.OPEN && today.isAfter(dueOn);
    }
}
