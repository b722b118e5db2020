package id.mymein.platform.web;

import java.util.List;

/** Which addresses belong to the working side, where people are known and nothing may be cached. */
public final class DeskPaths {

    private static final List<String> DESK = List.of("/meja", "/masuk", "/keluar", "/undangan", "/akun", "/bahasa");

    private DeskPaths() {}

    public static boolean isDesk(String path) {
        return DESK.stream().anyMatch(start -> path.equals(start) || path.startsWith(start + "/"));
    }
}
