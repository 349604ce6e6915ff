package id.sigap.claims.statement;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;

/**
 * Nomor Pokok Wajib Pajak of a person without a NIK: 15 digits, since 2022 also written as 16 with a zero before them. The ninth of the 15 checks
 * the eight before it, by Luhn's formula. Whether the tax office knows the number is for officers to see on its paper. General knowledge, to be
 * verified; the domain reference has the length only (section 2.4).
 */
@Constraint(validatedBy = Npwp.Check.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Npwp {

    String message() default "is not a taxpayer number";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Absent is good: who has no number states none. */
    final class Check implements ConstraintValidator<Npwp, CharSequence> {

        private static final Pattern FORM = Pattern.compile("0?[0-9]{15}");
        private static final int DIGITS = 15;
        private static final int CHECKED = 9;

        @Override
        public boolean isValid(CharSequence typed, ConstraintValidatorContext context) {
            if (typed == null) {
                return true;
            }
            return FORM.matcher(typed).matches() && luhn(typed.subSequence(typed.length() - DIGITS, typed.length()).toString().substring(0, CHECKED));
        }

        private static boolean luhn(String digits) {
            int sum = 0;
            for (int i = 0; i < digits.length(); i++) {
                int digit = digits.charAt(i) - '0';
                boolean doubled = (digits.length() - i) % 2 == 0;
                sum += doubled ? digit * 2 / 10 + digit * 2 % 10 : digit;
            }
            return sum % 10 == 0;
        }
    }
}
