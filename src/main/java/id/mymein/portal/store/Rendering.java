package id.mymein.portal.store;

/**
 * What was rendered for an address.
 *
 * @param type the media type; empty for a redirect
 * @param location where the address leads; empty where it does not
 * @param kept false for addresses of which there are too many to keep what is there
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only sent
public record Rendering(int status, String type, byte[] bytes, String location, boolean kept) {

    /** A picture is small as it is, and another one has another address. A drawing is text, and changes like a page. */
    boolean isPicture() {
        return type.startsWith("image/") && !type.startsWith("image/svg");
    }
}
