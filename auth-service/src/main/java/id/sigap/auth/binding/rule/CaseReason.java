package id.sigap.auth.binding.rule;

/** Why, by its owner, the registry differs from what was typed. */
public enum CaseReason {
    /** By marriage, by a court, by another faith. */
    NAME_CHANGED,
    /** The same name in another spelling, with a title, in another order, or with one word only. */
    NAME_WRITTEN_OTHERWISE,
    BIRTH_DATE_WRONG_AT_REGISTRY, NOT_AT_REGISTRY_YET, OTHER
}
