package id.mymein.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * One entry of the desk's menu, or a tab below one: {@code /meja/admin/akun} is a tab of {@code /meja/admin}.
 *
 * @param label message key
 * @param path where it leads
 * @param waiting how many things wait there; 0 shows no number
 * @param order place in the menu, from small to large
 * @param group heading under which it stands in a long menu; null where it stands by itself
 */
public record DeskLink(
        String label,
        String path,
        long waiting,
        int order,
        @Nullable DeskGroup group) {

    /** By itself in every menu, or a tab. */
    public DeskLink(String label, String path, long waiting, int order) {
        this(label, path, waiting, order, null);
    }

    boolean below(DeskLink other) {
        return path.startsWith(other.path + "/");
    }
}
