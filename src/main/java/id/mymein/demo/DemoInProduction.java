package id.mymein.demo;

import java.nio.file.Path;

/** This database holds the demo: invented stories, and accounts whose password everybody has read. */
final class DemoInProduction extends RuntimeException {

    DemoInProduction(Path data) {
        super(data.toString());
    }
}
