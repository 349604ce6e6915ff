package id.sigap.notification.tell;

import id.sigap.contracts.auth.AccountState;
import id.sigap.contracts.biometric.VerificationProgressed;
import id.sigap.contracts.biometric.VerificationState;
import id.sigap.contracts.claims.AccidentState;
import id.sigap.contracts.claims.ClaimState;
import id.sigap.contracts.claims.FirmClaimState;
import id.sigap.contracts.claims.InterviewState;
import id.sigap.contracts.claims.PensionState;
import id.sigap.contracts.event.Topic;
import id.sigap.notification.inbox.WriteMessage;
import id.sigap.notification.notice.AccidentNotices;
import id.sigap.notification.notice.AccountNotices;
import id.sigap.notification.notice.ClaimNotices;
import id.sigap.notification.notice.FirmNotices;
import id.sigap.notification.notice.InterviewNotices;
import id.sigap.notification.notice.PensionNotices;
import id.sigap.notification.notice.SelfieNotices;
import id.sigap.platform.inbox.EventHandler;
import id.sigap.platform.inbox.Kind;
import id.sigap.platform.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Tells members, and who acts for an employer or a hospital, what became of what they did. */
@ApplicationScoped
class NoticeReaction implements EventHandler {

    private final WriteMessage writeMessage;
    private final TellPerson tellPerson;
    private final Freshness freshness;

    NoticeReaction(WriteMessage writeMessage, TellPerson tellPerson, Freshness freshness) {
        this.writeMessage = writeMessage;
        this.tellPerson = tellPerson;
        this.freshness = freshness;
    }

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public Kind kind() {
        return Kind.REACTION;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.CLAIM_STATE, Topic.INTERVIEW_STATE, Topic.PENSION_STATE, Topic.ACCIDENT_STATE, Topic.VERIFICATION_STATE,
                Topic.VERIFICATION_PROGRESS, Topic.ACCOUNT_STATE);
    }

    @Override
    public void on(Received event) {
        if (event.is(ClaimState.class)) {
            ClaimState claim = event.as(ClaimState.class);
            ClaimNotices.of(claim).filter(freshness::isNews).ifPresent(notice -> writeMessage.write(claim.accountId(), notice));
        } else if (event.is(FirmClaimState.class)) {
            FirmClaimState claim = event.as(FirmClaimState.class);
            FirmNotices.of(claim).filter(freshness::isNews).ifPresent(notice -> writeMessage.write(claim.accountId(), notice));
        } else if (event.is(VerificationState.class)) {
            VerificationState selfie = event.as(VerificationState.class);
            SelfieNotices.of(selfie).filter(freshness::isNews).ifPresent(notice -> writeMessage.write(selfie.accountId(), notice));
        } else if (event.is(VerificationProgressed.class)) {
            VerificationProgressed selfie = event.as(VerificationProgressed.class);
            SelfieNotices.of(selfie).filter(freshness::isNews).ifPresent(notice -> writeMessage.write(selfie.accountId(), notice));
        } else if (event.is(AccountState.class)) {
            AccountState account = event.as(AccountState.class);
            AccountNotices.of(account).filter(freshness::isNews).ifPresent(notice -> writeMessage.write(account.accountId(), notice));
        } else if (event.is(InterviewState.class)) {
            InterviewState interview = event.as(InterviewState.class);
            InterviewNotices.of(interview).filter(freshness::isNews).ifPresent(notice -> writeMessage.write(interview.accountId(), notice));
        } else if (event.is(PensionState.class)) {
            PensionState pension = event.as(PensionState.class);
            PensionNotices.of(pension).filter(freshness::isNews).ifPresent(notice -> writeMessage.write(pension.accountId(), notice));
        } else if (event.is(AccidentState.class)) {
            AccidentState accident = event.as(AccidentState.class);
            AccidentNotices.of(accident).filter(freshness::isNews).ifPresent(notice -> tellPerson.tell(accident.personId(), notice));
            AccidentNotices.ofEmployer(accident).filter(freshness::isNews).ifPresent(notice -> writeMessage.write(accident.employersAccount(), notice));
        }
    }
}
