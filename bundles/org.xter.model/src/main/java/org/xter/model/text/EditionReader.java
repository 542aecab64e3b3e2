package org.xter.model.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.xter.model.edition.Edition;
import org.xter.model.edition.EditionFactory;
import org.xter.report.Place;
import org.xter.report.Problem;

/** Reads edition files. Never throws for what a file holds: all that is wrong with it is among its problems. */
public final class EditionReader {
    /** The version of the file format written and fully read here. */
    public static final int FORMAT = 1;

    /** The largest file read, in bytes; an edition takes a few thousand. */
    public static final int SIZE_LIMIT = 4 << 20;

    private EditionReader() {}

    /** Reads a file in UTF-8; one that cannot be read gives an edition file without text and the reason as a problem. */
    public static EditionFile read(Path file) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(SIZE_LIMIT + 1);
        } catch (NoSuchFileException e) {
            return unread(
                    file, Problem.error("edition.not-found", Place.of(file.toString()), "there is no such file", ""));
        } catch (IOException e) {
            return unread(
                    file,
                    Problem.error(
                            "edition.unreadable",
                            Place.of(file.toString()),
                            "the file cannot be read: " + e.getMessage(),
                            "Check that it is a file and that you may read it."));
        }
        if (bytes.length > SIZE_LIMIT) {
            return unread(file, tooLarge(file));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(input, text, true);
        text.flip();
        if (result.isError()) {
            String before = text.toString();
            return unread(
                    file,
                    Problem.error(
                            "edition.encoding",
                            new Lines(file.toString(), before).place(before.length()),
                            String.format("the byte 0x%02X here is not UTF-8", bytes[input.position()] & 0xFF),
                            "Save the file in UTF-8."));
        }
        return parse(file, text.toString());
    }

    /**
     * Reads a text as the content of a file.
     *
     * @param file where it is or will be kept; problems are placed there and relative paths start in its folder
     */
    public static EditionFile parse(Path file, String text) {
        if (text.length() > SIZE_LIMIT) {
            return unread(file, tooLarge(file));
        }
        Lines lines = new Lines(file.toString(), text);
        List<Problem> problems = new ArrayList<>();
        YamlTree tree = new YamlTree(text, lines, problems);
        Optional<YamlNode> root = tree.read();
        Positions positions = new Positions();
        if (root.isEmpty()) {
            return new EditionFile(file, text, null, emptyEdition(), true, problems, List.of(), lines, positions);
        }
        Binder binder = new Binder(lines, positions);
        Edition edition = binder.bind(root.get());
        boolean newer = Binder.format(root.get()).orElse(FORMAT) > FORMAT;
        if (newer) {
            problems.add(newerFormat(Binder.format(root.get()).get(), lines, root.get()));
        } else {
            problems.addAll(binder.problems());
        }
        problems.sort(
                Comparator.comparingInt((Problem problem) -> problem.place().line())
                        .thenComparingInt(problem -> problem.place().column()));
        return new EditionFile(
                file,
                text,
                root.get(),
                edition,
                newer || !tree.isPlainYaml(),
                problems,
                newer ? List.of() : binder.corrections(),
                lines,
                positions);
    }

    /**
     * Reads keys with their values as they stand somewhere in an edition file, such as on a clipboard.
     *
     * @param type the class whose keys they are
     * @param text YAML; the object lacks what is not understood of it
     */
    public static Fragment parseFragment(EClass type, String text) {
        Lines lines = new Lines("", text);
        List<Problem> problems = new ArrayList<>();
        Optional<YamlNode> root =
                text.length() > SIZE_LIMIT ? Optional.empty() : new YamlTree(text, lines, problems).read();
        if (root.isPresent() && root.get() instanceof YamlNode.Mapping mapping) {
            Binder binder = new Binder(lines, new Positions());
            EObject part = binder.bindPart(type, mapping);
            problems.addAll(binder.problems());
            return new Fragment(part, problems);
        }
        if (problems.isEmpty()) {
            problems.add(Problem.error("edition.wrong-type", "this is no piece of an edition", ""));
        }
        return new Fragment(EcoreUtil.create(type), problems);
    }

    private static Problem newerFormat(int format, Lines lines, YamlNode root) {
        return Problem.error(
                "edition.newer-format",
                lines.place(root.range().start()),
                "the file is of format " + format + ", and this program knows formats up to " + FORMAT,
                "Open it with a newer xTER Studio.");
    }

    private static Problem tooLarge(Path file) {
        return Problem.error(
                "edition.too-large",
                Place.of(file.toString()),
                "the file is larger than " + (SIZE_LIMIT >> 20) + " MiB, which no edition needs",
                "Keep long content in files of its own and name them with 'from'.");
    }

    private static EditionFile unread(Path file, Problem problem) {
        return new EditionFile(
                file,
                "",
                null,
                emptyEdition(),
                true,
                List.of(problem),
                List.of(),
                new Lines(file.toString(), ""),
                new Positions());
    }

    private static Edition emptyEdition() {
        return EditionFactory.eINSTANCE.createEdition();
    }
}
