package id.sigap.sandbox.fault;

import java.util.Set;

/** What can be made to go wrong, and where. */
public enum FaultKind {

    /** Answers 503 before anything is looked at. */
    OUTAGE(World.BANK, World.REGISTRY, World.IMMIGRATION),
    /** Waits before acting. */
    DELAY(World.BANK, World.REGISTRY, World.IMMIGRATION),
    /** Answers 500. */
    ERROR(World.REGISTRY, World.IMMIGRATION),
    /** A transfer is carried out, then the connection is closed without an answer. */
    DROP_ANSWER_AFTER_ACTING(World.BANK),
    /** The payment of a virtual account or a QRIS code is reported twice. */
    DUPLICATE_CALLBACK(World.BANK),
    /** The payment of a virtual account or a QRIS code reports one rupiah more than was asked for. */
    WRONG_AMOUNT(World.BANK),
    /** A QRIS code is paid, and its payment reported, before its making is answered. */
    CALLBACK_BEFORE_ANSWER(World.BANK),
    /** The payment of a QRIS code is not reported: the client has to ask. */
    LOST_CALLBACK(World.BANK),
    /** What the bank does is not on its statement. */
    STATEMENT_LINE_MISSING(World.BANK),
    /** The statement has a credit besides, of nobody knows what. */
    STATEMENT_LINE_EXTRA(World.BANK),
    /** The statement has one rupiah more than the bank has moved. */
    STATEMENT_WRONG_AMOUNT(World.BANK),
    /** The statement has it twice. */
    STATEMENT_LINE_TWICE(World.BANK);

    private final Set<World> worlds;

    FaultKind(World... worlds) {
        this.worlds = Set.of(worlds);
    }

    boolean fits(World world) {
        return worlds.contains(world);
    }
}
