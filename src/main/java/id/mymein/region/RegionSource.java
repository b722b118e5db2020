package id.mymein.region;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Where lists of regions come from: idn-area-data as a directory or as its npm package, or one CSV, also gzipped. */
final class RegionSource {

    /** The lists of idn-area-data, from large to small. */
    static final List<String> LISTS = List.of("provinces.csv", "regencies.csv", "districts.csv", "villages.csv");

    private RegionSource() {}

    /** The lists found there; empty where there are none. */
    static List<RegionFile> open(Path source) throws IOException {
        if (Files.isDirectory(source)) {
            return fromDirectory(Files.isDirectory(source.resolve("data")) ? source.resolve("data") : source);
        }
        String name = source.getFileName().toString();
        if (name.endsWith(".tgz") || name.endsWith(".tar.gz")) {
            return fromPackage(source);
        }
        if (name.endsWith(".gz")) {
            try (var unzipped = new GZIPInputStream(Files.newInputStream(source))) {
                return List.of(RegionFile.of(name, unzipped.readAllBytes()));
            }
        }
        return List.of(RegionFile.of(name, Files.readAllBytes(source)));
    }

    private static List<RegionFile> fromDirectory(Path directory) throws IOException {
        var files = new ArrayList<RegionFile>();
        for (String name : LISTS) {
            if (Files.isRegularFile(directory.resolve(name))) {
                files.add(RegionFile.of(name, Files.readAllBytes(directory.resolve(name))));
            }
        }
        return files;
    }

    private static List<RegionFile> fromPackage(Path tgz) throws IOException {
        var files = new ArrayList<RegionFile>();
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(tgz));
                var tar = new TarArchiveInputStream(new GZIPInputStream(raw))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                if (entry.isFile() && LISTS.contains(name)) {
                    files.add(RegionFile.of(name, tar.readAllBytes()));
                }
            }
        }
        files.sort(Comparator.comparingInt(file -> LISTS.indexOf(file.name())));
        return files;
    }
}
