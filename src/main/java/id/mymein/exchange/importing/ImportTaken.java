package id.mymein.exchange.importing;

/** Whoever worked on an import no longer has it: it was given up, or another runner took over. What was begun is rolled back. */
final class ImportTaken extends RuntimeException {

    ImportTaken() {
        super("the import is no longer ours", null, false, false);
    }
}
