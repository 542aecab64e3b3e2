package org.xter.engine.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/** The file form of build reports: JSON whose members are those of {@link BuildReport}. */
public final class ReportFile {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private ReportFile() {}

    /** A report as it is written. */
    public static byte[] write(BuildReport report) {
        try {
            return JSON.writeValueAsBytes(report);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a report.
     *
     * @throws ProblemException {@code report.newer-format} or {@code report.damaged}
     */
    public static BuildReport read(Path file) throws IOException, ProblemException {
        return read(file.toString(), Files.readAllBytes(file));
    }

    /**
     * Reads a report.
     *
     * @param source the file, for messages
     */
    static BuildReport read(String source, byte[] bytes) throws IOException, ProblemException {
        JsonNode tree;
        try {
            tree = JSON.readTree(bytes);
        } catch (JsonProcessingException e) {
            throw damaged(source, e);
        }
        if (!tree.isObject()) {
            throw damaged(source, null);
        }
        int format = tree.path("format").asInt();
        if (format > BuildReport.FORMAT) {
            throw new ProblemException(Problem.error(
                    "report.newer-format",
                    Place.of(source),
                    "the report is of format " + format + ", and this program knows formats up to "
                            + BuildReport.FORMAT,
                    "Use a newer xTER Studio"));
        }
        if (format == 1) {
            upgrade(tree);
        }
        try {
            return JSON.treeToValue(tree, BuildReport.class);
        } catch (JsonProcessingException e) {
            throw damaged(source, e);
        }
    }

    /** Reports of format 1 are of editions without an epoch of their own, and predict nothing. */
    private static void upgrade(JsonNode report) {
        if (report.path("edition") instanceof ObjectNode edition) {
            edition.put("epoch", 0);
        }
        ((ObjectNode) report).putArray("registers");
    }

    private static ProblemException damaged(String source, Exception cause) {
        return new ProblemException(
                Problem.error(
                        "report.damaged",
                        Place.of(source),
                        "this is no build report, or it is damaged",
                        "Export the edition again; the report is written with it"),
                cause);
    }
}
