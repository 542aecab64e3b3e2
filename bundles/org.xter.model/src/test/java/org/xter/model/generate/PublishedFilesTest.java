package org.xter.model.generate;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The schema and the reference page of edition files are made from the model and never differ from it. */
class PublishedFilesTest {
    private static final Path FORMATS = Path.of("..", "..", "docs", "formats");

    @Test
    void theSchemaIsWhatTheModelGives() throws IOException {
        CheckedIn.check(FORMATS.resolve("edition.schema.json"), SchemaDocument.make());
    }

    @Test
    void theReferencePageIsWhatModelAndRulesGive() throws IOException {
        CheckedIn.check(FORMATS.resolve("edition.md"), ReferencePage.make());
    }
}
