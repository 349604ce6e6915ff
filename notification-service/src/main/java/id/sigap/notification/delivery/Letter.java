package id.sigap.notification.delivery;

import java.util.UUID;

/**
 * What leaves the house. The reference is the same at every try, so that the receiver can tell a repetition.
 */
public sealed interface Letter {

    UUID reference();

    String to();

    String text();

    record Mail(UUID reference, String to, String subject, String text) implements Letter {
        @Override
        public String toString() {
            return "Mail[" + reference + "]";
        }
    }

    record Sms(UUID reference, String to, String text) implements Letter {
        @Override
        public String toString() {
            return "Sms[" + reference + "]";
        }
    }
}
