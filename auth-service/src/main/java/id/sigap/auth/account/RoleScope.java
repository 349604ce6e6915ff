package id.sigap.auth.account;

/**
 * For whom, or where, a role is good.
 *
 * @param npp      for whom an EMPLOYER acts; null for other roles
 * @param facility for which hospital a HOSPITAL acts; null for other roles
 * @param branch   where an officer works; null where that is not known
 */
public record RoleScope(String npp, String facility, String branch) {

    public static final RoleScope NONE = new RoleScope(null, null, null);
}
