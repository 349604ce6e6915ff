package id.sigap.platform.timer;

/** The table of timers could not be read or written. */
class TimerException extends RuntimeException {

    TimerException(String message, Throwable cause) {
        super(message, cause);
    }
}
