package id.sigap.payment.contribution.pu;

/** Lines of business that the JKK relief for labour-intensive industry tells apart (PP 7/2025). */
public enum Industry {
    FOOD_DRINK_TOBACCO, TEXTILE_GARMENT, LEATHER, FOOTWEAR, TOYS, FURNITURE, OTHER
}
