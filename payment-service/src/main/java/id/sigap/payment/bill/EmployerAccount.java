package id.sigap.payment.bill;

import id.sigap.contracts.type.Npp;
import id.sigap.contracts.type.Rupiah;
import java.util.UUID;

/**
 * What an employer has paid that no bill has used yet.
 *
 * @param kode 11 digits, under which any amount may be paid
 */
record EmployerAccount(UUID employerId, Npp npp, String name, String kode, Rupiah credit) {
}
