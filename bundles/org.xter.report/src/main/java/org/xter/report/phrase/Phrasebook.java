package org.xter.report.phrase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.xter.report.Problem;

/**
 * Says in the user's language what the program says in English: problems, why rules are there, what steps are called.
 *
 * <p>The phrases of a language are in {@code phrases_LANGUAGE.txt} beside this class, UTF-8. A line {@code [area]} begins the
 * phrases of an area: the part of a problem's code before its first dot, or one of the areas below; {@code [*]} begins those
 * that are said everywhere. An English sentence, without its final stop, is followed by an indented line with the same in
 * that language; {@code \n} is a new line in both, and a line that begins with {@code #} a remark. What has no phrase stays
 * English.
 *
 * <p>Immutable and thread-safe. A language is read when it is first asked for.
 */
public final class Phrasebook {
    /** The area of what a {@link org.xter.report.Progress} calls its steps and says of them. */
    public static final String STEP = "step";

    /** The area of why rules are there. */
    public static final String RULE = "rule";

    /** The area of what quick fixes are called. */
    public static final String FIX = "fix";

    /** The area of what a key of the edition takes, in the middle of a sentence. */
    public static final String EXPECTED = "edition";

    private static final String EVERYWHERE = "*";
    private static final Map<String, Phrasebook> KNOWN = new ConcurrentHashMap<>();

    /** The phrases of each area in the order in which they are tried; each area has those of everywhere too. */
    private final Map<String, List<Phrase>> phrases;

    private Phrasebook(Map<String, List<Phrase>> phrases) {
        this.phrases = phrases;
    }

    /** The phrases of a language; without any when it has none. */
    public static Phrasebook of(Locale locale) {
        return KNOWN.computeIfAbsent(locale.getLanguage(), Phrasebook::open);
    }

    /** The phrases of the language the program runs in. */
    public static Phrasebook ofUser() {
        return of(Locale.getDefault());
    }

    private static Phrasebook open(String language) {
        try (InputStream in = Phrasebook.class.getResourceAsStream("phrases_" + language + ".txt")) {
            return in == null
                    ? new Phrasebook(Map.of())
                    : read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads phrases.
     *
     * @param in the text, left open
     * @throws IllegalArgumentException when it is not in the form this class describes
     */
    static Phrasebook read(BufferedReader in) throws IOException {
        Map<String, List<Phrase>> phrases = new HashMap<>();
        phrases.put(EVERYWHERE, new ArrayList<>());
        String area = EVERYWHERE;
        String english = "";
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String words = line.strip().replace("\\n", "\n");
            if (line.startsWith(" ")) {
                phrases.computeIfAbsent(area, any -> new ArrayList<>()).add(Phrase.of(english, words));
            } else if (words.matches("\\[[a-z0-9*-]+]")) {
                area = words.substring(1, words.length() - 1);
            } else {
                english = words;
            }
        }
        Map<String, List<Phrase>> sorted = new HashMap<>();
        phrases.forEach((name, own) -> {
            List<Phrase> all = new ArrayList<>(own);
            if (!name.equals(EVERYWHERE)) {
                all.addAll(phrases.get(EVERYWHERE));
            }
            all.sort(Phrase.ORDER);
            sorted.put(name, List.copyOf(all));
        });
        return new Phrasebook(Map.copyOf(sorted));
    }

    /** A problem with its message and hint in this language. */
    public Problem say(Problem problem) {
        String area = area(problem.code());
        return new Problem(
                problem.severity(),
                problem.code(),
                problem.place(),
                say(area, problem.message()),
                say(area, problem.hint()));
    }

    /**
     * A sentence in this language; as it is when there is no phrase for it.
     *
     * @param area the part of a problem's code before its first dot, or an area this class names
     * @param sentence in English, with or without a final stop, beginning with a capital letter or not
     */
    public String say(String area, String sentence) {
        return find(area, sentence, phrase -> {}).orElse(sentence);
    }

    /** All phrases, each once. */
    Set<Phrase> phrases() {
        return phrases.values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A sentence in this language.
     *
     * @param used takes the phrases it is made of, the inner ones first
     */
    Optional<String> find(String area, String sentence, Consumer<Phrase> used) {
        List<Phrase> known = phrases.getOrDefault(area, phrases.getOrDefault(EVERYWHERE, List.of()));
        if (known.isEmpty() || sentence.isEmpty()) {
            return Optional.empty();
        }
        boolean stopped = sentence.endsWith(".") && !sentence.endsWith("..");
        String bare = stopped ? sentence.substring(0, sentence.length() - 1) : sentence;
        String other = otherCase(bare);
        for (Phrase phrase : known) {
            UnaryOperator<String> inner = words -> find(area, words, used).orElse(words);
            Optional<String> said =
                    phrase.say(bare, inner).or(() -> phrase.say(other, inner).map(Phrasebook::otherCase));
            if (said.isPresent()) {
                used.accept(phrase);
                return stopped ? said.map(words -> words + ".") : said;
            }
        }
        return Optional.empty();
    }

    private static String area(String code) {
        int dot = code.indexOf('.');
        return dot < 0 ? code : code.substring(0, dot);
    }

    /** The same words beginning with a capital letter instead of a small one, or the other way round. */
    private static String otherCase(String words) {
        int first = words.codePointAt(0);
        int other = Character.isUpperCase(first) ? Character.toLowerCase(first) : Character.toUpperCase(first);
        return Character.toString(other) + words.substring(Character.charCount(first));
    }
}
