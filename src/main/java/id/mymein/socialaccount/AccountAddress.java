package id.mymein.socialaccount;

/**
 * An account's address in its one form.
 *
 * @param platform key of the {@link Platform}
 * @param handle as it was written, without the {@code @}; empty where the address names a number only
 * @param id the platform's own number, which stays when a handle changes; empty where the address does not say it
 * @param url leads to it
 */
public record AccountAddress(String platform, AccountKey key, String handle, String id, String url) {

    /** What people call it: {@code @desa.mayanau}, {@code mayanau.desa.id}, a number. */
    public String spoken() {
        if (platform.equals(Platform.WEB)) {
            return handle;
        }
        return handle.isEmpty() ? id : "@" + handle;
    }
}
