package id.sigap.biometric.verification;

/** What a member can do while the machine rests; what the operation offers besides goes on being offered. */
enum RemainingWay {
    WAIT,
    /** Have an officer compare the last selfie. */
    ASK_OFFICER,
    /** Send another selfie for an officer to compare. */
    SEND_TO_OFFICER
}
