package id.mymein.socialaccount;

/**
 * What makes an account the one that it is, however its address is written: {@code instagram:desa.mayanau},
 * {@code facebook:#100012345678901} where only the platform's number is known, {@code web:mayanau.desa.id}.
 */
public record AccountKey(String value) {

    @Override
    public String toString() {
        return value;
    }
}
