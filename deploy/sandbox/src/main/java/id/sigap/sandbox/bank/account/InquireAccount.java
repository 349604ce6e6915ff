package id.sigap.sandbox.bank.account;

import id.sigap.sandbox.SandboxConfig;
import id.sigap.sandbox.bank.snap.BankNumbers;
import id.sigap.sandbox.bank.snap.SnapAnswer;
import id.sigap.sandbox.bank.snap.SnapBody;
import id.sigap.sandbox.bank.snap.SnapRefusal;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells the holder's name of an account, of this bank (service 15) or another (16). */
@Singleton
public class InquireAccount {

    private final Accounts accounts;
    private final BankNumbers numbers;
    private final String ownCode;

    InquireAccount(Accounts accounts, BankNumbers numbers, SandboxConfig config) {
        this.accounts = accounts;
        this.numbers = numbers;
        this.ownCode = config.bank().code();
    }

    public SnapAnswer internal(SnapBody body) {
        return tell(body, ownCode);
    }

    public SnapAnswer external(SnapBody body) {
        return tell(body, body.digits("beneficiaryBankCode", 11));
    }

    private SnapAnswer tell(SnapBody body, String bankCode) {
        String partnerReferenceNo = body.text("partnerReferenceNo", 64);
        Account account = accounts.usable(bankCode, body.digits("beneficiaryAccountNo", 34))
                .orElseThrow(SnapRefusal::invalidAccount);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("referenceNo", numbers.next());
        fields.put("partnerReferenceNo", partnerReferenceNo);
        fields.put("beneficiaryAccountName", account.name());
        fields.put("beneficiaryAccountNo", account.accountNo());
        fields.put("beneficiaryBankCode", account.bankCode());
        Bank.of(account.bankCode()).ifPresent(bank -> fields.put("beneficiaryBankName", bank.title()));
        fields.put("currency", "IDR");
        return SnapAnswer.successful(fields);
    }
}
