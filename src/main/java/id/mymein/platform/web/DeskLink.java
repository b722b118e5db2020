package id.mymein.platform.web;

/**
 * One entry of the desk's menu, or a tab below one: {@code /meja/admin/akun} is a tab of {@code /meja/admin}.
 *
 * @param label message key
 * @param path where it leads
 * @param waiting how many things wait there; 0 shows no number
 * @param order place in the menu, from small to large
 */
public record DeskLink(String label, String path, long waiting, int order) {

    boolean below(DeskLink other) {
        return path.startsWith(other.path + "/");
    }
}
