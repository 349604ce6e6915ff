package id.sigap.contracts.membership;

/** Scale of an employer (PP 7/2021); decides which programmes must be joined (Perpres 109/2013 art. 6). */
public enum BusinessScale {
    MIKRO, KECIL, MENENGAH, BESAR
}
