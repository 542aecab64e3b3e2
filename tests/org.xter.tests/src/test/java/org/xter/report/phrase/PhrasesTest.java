package org.xter.report.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xter.model.edition.EditionPackage;
import org.xter.model.text.Grammar;
import org.xter.tests.words.Sentences;
import org.xter.tests.words.Sources;

/** Every sentence in the sources of the bundles is said in Russian, and every Russian phrase has a sentence. */
class PhrasesTest {
    private static final Phrasebook RUSSIAN = Phrasebook.of(Locale.of("ru"));
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern LATIN = Pattern.compile("(?<![\\w/.@'-])[a-z]{3,}(?![\\w/.'-])");

    /** What is the same in both languages. */
    private static final Set<String> SAME = Set.of("initrd", "a UUID", "{0} MiB", "kernel.efi");

    /** Words that are names and so the same in both languages. */
    private static final Set<String> NAMES = Set.of(
            "dpkg preinst postinst prerm postrm uid gid size mtime passwd systemd udev ovmf sysctl usermod symbol"
                    .split(" "));

    /**
     * Where words are passed on that somebody else says, by class and expression: the message of an exception, a problem told
     * anew, a step's name on its way to a view. What arises only while the program runs is in {@link #ARISING}.
     */
    private static final Set<String> NOT_IN_THE_SOURCES = new TreeSet<>(List.of(
            "Binder: hint",
            "BuildRun: stepName",
            "CompareEditor: Statuses.message(e)",
            "CompareWithExport: Statuses.message(e)",
            "DamagedImageException: getMessage()",
            "EditionEditor: file",
            "DisksGround: create",
            "DisksGround: request",
            "EditionPackages: resolution.summary()",
            "EngineJob: Statuses.message(e)",
            "Explanation: leaf.hint",
            "Explanation: message.toString()",
            "Fetcher: download.whenAbsent()",
            "Fetcher: message",
            "IdentityText: each.hint()",
            "IdentityText: each.message()",
            "KnownPackages: String.valueOf(e.getMessage())",
            "LockPart: Messages.changesNone",
            "LockPart: NLS.bind(Messages.changesSummary, new Object[]{difference.added().size(), difference.removed().size(), difference.changed().size(), change(change)})",
            "Machine: Statuses.message(e)",
            "ManifestReader: e.getMessage()",
            "ManifestReader: message",
            "Named: name",
            "NotYetApplicable: gap.hint",
            "NotYetApplicable: gap.reason",
            "PartitionTable: e.getMessage()",
            "PartitionTable: fault.get()",
            "Pasting: reason.hint()",
            "PlanRunner: step.name()",
            "PlanRunner: step.summary().apply(result)",
            "Resolution: e.getMessage()",
            "ResolveCommand: resolution.summary()",
            "Review: each",
            "RunHandler: Statuses.message(e)",
            "SandboxLog: name",
            "SignatureCheck: worst.message",
            "SignatureCheck: worst.verdict.hint",
            "SquashfsReader: problem.hint()",
            "Subject: Statuses.message(e)",
            "VendorCommand: resolution.summary()",
            "VirtualBoxMachine: left.getMessage()",
            "ZoomPane: getScale()"));

    private static Set<Sentences.Sentence> sentences;
    private static Set<String> unknown;

    @BeforeAll
    static void readTheSources() throws IOException {
        Path home = Path.of("").toAbsolutePath();
        while (!Files.exists(home.resolve("xter"))) {
            home = home.getParent();
        }
        Sentences found = Sentences.of(Sources.of(home.resolve("bundles")));
        sentences = new TreeSet<>(found.found());
        unknown = found.unknown();
        for (EClass type : Stream.of(EditionPackage.eINSTANCE.getEClassifiers())
                .flatMap(List::stream)
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .toList()) {
            for (EAttribute each : type.getEAttributes()) {
                sentences.add(new Sentences.Sentence(Phrasebook.EXPECTED, Grammar.expects(each)));
            }
        }
    }

    @Test
    void theSourcesAreRead() {
        assertTrue(sentences.size() > 900, () -> "only " + sentences.size());
        assertEquals(NOT_IN_THE_SOURCES, unknown, "sentences the test cannot read");
    }

    @Test
    void everySentenceHasAPhraseThatKeepsWhatStandsAtItsPlaces() {
        List<String> faults = new ArrayList<>();
        for (Sentences.Sentence each : sentences) {
            if (!SAME.contains(each.words())) {
                fault(each).ifPresent(fault -> faults.add(each + "\n      " + fault));
            }
        }
        assertEquals(List.of(), faults, () -> String.join("\n", faults));
    }

    @Test
    void everyPhraseHasASentence() {
        Set<Phrase> left = new HashSet<>(RUSSIAN.phrases());
        for (Sentences.Sentence each : sentences) {
            said(each, left::remove);
        }
        ARISING.forEach(each -> RUSSIAN.find(each.area(), each.english(), left::remove));
        assertEquals(
                "",
                left.stream().map(Phrase::english).sorted().collect(Collectors.joining("\n")),
                "phrases for nothing");
    }

    /** What is wrong with the way a sentence is said, if anything. */
    private static Optional<String> fault(Sentences.Sentence sentence) {
        Set<Phrase> used = new HashSet<>();
        Optional<String> said = said(sentence, used::add);
        if (said.isEmpty()) {
            return Optional.of("has no phrase");
        }
        if (!CYRILLIC.matcher(said.get()).find()) {
            return Optional.of("is not Russian: " + said.get());
        }
        List<String> lost = PLACE.matcher(sentence.words())
                .results()
                .map(place -> value(place.group(1)))
                .filter(value -> !said.get().contains(value))
                .toList();
        if (!lost.isEmpty()) {
            return Optional.of("loses " + lost + ": " + said.get());
        }
        Set<String> english = LATIN.matcher(said.get())
                .results()
                .map(word -> word.group())
                .filter(word -> !NAMES.contains(word))
                .filter(word -> used.stream().noneMatch(phrase -> phrase.said().contains(word)))
                .collect(Collectors.toCollection(TreeSet::new));
        english.retainAll(Arrays.asList(sentence.words().split("[^a-z]+")));
        english.removeIf(word -> said.get().contains("«" + word + "»"));
        // What a key takes is a list of words for the file or an example.
        return english.isEmpty() || sentence.code().equals(Phrasebook.EXPECTED)
                ? Optional.empty()
                : Optional.of("keeps English " + english + ": " + said.get());
    }

    private static Optional<String> said(Sentences.Sentence sentence, Consumer<Phrase> used) {
        String example = PLACE.matcher(sentence.words()).replaceAll(place -> value(place.group(1)));
        if (!sentence.code().equals(Sentences.ANYWHERE)) {
            return RUSSIAN.find(sentence.code().split("\\.")[0], example, used);
        }
        return Stream.of("sandbox", "debian", "squashfs")
                .map(area -> RUSSIAN.find(area, example, used))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String value(String place) {
        return "X" + place + "X";
    }

    /** A sentence that arises while the program runs. */
    record Arising(String area, String english, String russian) {
        @Override
        public String toString() {
            return english;
        }
    }

    static final List<Arising> ARISING = List.of(
            new Arising(
                    "debian",
                    "gimp needs libgimp2.0 (>= 3), libgimp2.0 needs libbabl, but bookworm main has 0.1 and babl is excluded",
                    "gimp требует libgimp2.0 (>= 3), libgimp2.0 требует libbabl, но в bookworm main есть 0.1 и babl исключён"),
            new Arising(
                    "debian",
                    "a cannot be installed: a needs b | c, which is d, b breaks e, e conflicts with f (<< 2), which provides g",
                    "Нельзя установить a: a требует b | c, то есть d, b несовместим с e, e конфликтует с f (<< 2), предоставляющим g"),
            new Arising(
                    "debian",
                    "a needs b, but b is in none of the repositories",
                    "a требует b, но b нет ни в одном репозитории"),
            new Arising(
                    "debian",
                    "a needs b, but version 1.0 of b is asked for",
                    "a требует b, но запрошена версия 1.0 пакета b"),
            new Arising(
                    "debian",
                    "a needs b (>= 2), but b is only provided by c, d without such a version",
                    "a требует b (>= 2), но b предоставляют только c, d, и без такой версии"),
            new Arising("debian", "a needs b, but b is only provided by c", "a требует b, но b предоставляют только c"),
            new Arising(
                    "debian",
                    "The file of a cannot be had. It holds more than 12 bytes",
                    "Файл пакета a получить не удалось. В нём больше 12 байт"),
            new Arising(
                    "gpt",
                    "the partition table and its backup are damaged: the usable sectors 34 to 33 of 100 cannot be right",
                    "повреждены таблица разделов и её копия: доступные секторы с 34 по 33 из 100 — так не бывает"),
            new Arising(
                    "gpt",
                    "the partition table and its backup are damaged: partition 2 overlaps another or leaves the usable area",
                    "повреждены таблица разделов и её копия: раздел 2 перекрывает другой или выходит за доступное место"),
            new Arising(
                    "squashfs",
                    "The data block at byte 96 is damaged",
                    "Повреждён блок данных, начинающийся с байта 96"),
            new Arising(
                    "squashfs",
                    "The metadata block at byte 96 is damaged",
                    "Повреждён блок метаданных, начинающийся с байта 96"),
            new Arising(
                    "edition",
                    "an entry of 'services' lacks the key 'name'",
                    "в одном из элементов «services» не хватает ключа «name»"),
            new Arising(
                    "edition", "'nmae' is no key of an entry of 'services'", "«nmae» — не ключ элемента «services»"),
            new Arising(
                    "edition",
                    "the vendor holds the keys of both containers",
                    "ключи обоих контейнеров у изготовителя"),
            new Arising("edition", "the client holds the keys of both containers", "ключи обоих контейнеров у клиента"),
            new Arising("edition", "there is no service 'x' in this edition", "в этой редакции нет службы «x»"),
            new Arising("edition", "there is no partition 'x' in this edition", "в этой редакции нет раздела «x»"),
            new Arising(
                    "edition",
                    "there is no network interface 'x' in this edition",
                    "в этой редакции нет сетевого интерфейса «x»"),
            new Arising(
                    "edition",
                    "'cipher' takes one of aes-xts or serpent-xts, not 'rot13'",
                    "для «cipher» ожидается одно из aes-xts, serpent-xts, а не «rot13»"),
            new Arising(
                    "change",
                    "the vendor would hold the keys of both containers",
                    "ключи обоих контейнеров оказались бы в одних руках: изготовитель"),
            new Arising("change", "the client holds this key already", "этот ключ уже в этих руках: клиент"),
            named("service", "служба"),
            named("partition", "раздел"),
            named("network interface", "сетевой интерфейс"),
            named("package group", "группа пакетов"),
            named("repository", "репозиторий"),
            named("user", "пользователь"),
            named("volume", "том"),
            named("disk", "диск"),
            named("guest", "гостевая машина"),
            named("cluster role", "роль"),
            downloading("fonts", "шрифты"),
            downloading("a plug-in", "модуль браузера"),
            downloading("firmware", "прошивку"),
            downloading("a library", "библиотеку"),
            downloading("a database", "базу данных"),
            downloading("an extension", "расширение"),
            downloading("a program", "программу"),
            downloading("programs", "программы"),
            downloading("a browser", "браузер"));

    private static Arising named(String english, String russian) {
        return new Arising(
                "edition",
                "the name 'x' is taken by another " + english + " in line 7",
                "имя «x» уже занято: " + russian + ", строка 7");
    }

    private static Arising downloading(String english, String russian) {
        return new Arising(
                "resolved",
                "package 'x' downloads " + english + " when it is configured, and there is no network then",
                "пакет «x» при настройке загружает " + russian + ", а сети тогда нет");
    }

    static List<Arising> arising() {
        return ARISING;
    }

    @ParameterizedTest
    @MethodSource("arising")
    void saysWhatArisesWhileTheProgramRuns(Arising each) {
        assertEquals(each.russian(), RUSSIAN.say(each.area(), each.english()));
    }
}
