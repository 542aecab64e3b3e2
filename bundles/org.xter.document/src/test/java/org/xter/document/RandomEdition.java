package org.xter.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.xter.model.edition.Edition;
import org.xter.model.edition.EditionPackage;
import org.xter.model.text.Grammar;

/** Editions, parts and values by chance, all of which an edition file can say. */
final class RandomEdition {
    private static final List<String> NAMES =
            List.of("a", "b", "dns", "web-server", "x1", "on", "no", "null", "12", "data", "lan", "wan", "c", "d");

    private static final Map<String, List<String>> SAMPLES = Map.ofEntries(
            Map.entry(
                    "Name", NAMES.stream().filter(name -> !name.equals("null")).toList()),
            Map.entry("InterfaceName", List.of("lan", "wan", "eth0", "br-lan", "wlan0")),
            Map.entry("UserName", List.of("admin", "anna", "_svc", "yes", "root")),
            Map.entry(
                    "Title",
                    List.of("A title", "It's \"so\"", "yes", "Ärger & Öl", "a: b", "x #y", "7", "- dash", "日本")),
            Map.entry("FullName", List.of("Anna Example", "O'Neil", "null", "true")),
            Map.entry(
                    "Line",
                    List.of("../usr/share", "a, b", "", " spaced ", "[x]", "{y}", "#z", "&a", "c:\\d", "'q'", "%")),
            Map.entry(
                    "Text",
                    List.of(
                            "plain words",
                            "two\nlines\n",
                            "two\nlines",
                            "",
                            "  indented",
                            "trailing \nblank\n",
                            "ends\n\n",
                            "a\n\n\tb\n",
                            "# no comment\nx\n",
                            "tab\there",
                            "null",
                            "~",
                            "true",
                            "0x10",
                            "1.5",
                            "\u00e9\u0001\uFEFF",
                            "a: b, [c] {d} 'e' \"f\"",
                            "\ud83d\ude00",
                            "x\r\ny",
                            "---",
                            "... z")),
            Map.entry("ProgramPath", List.of("/bin/bash", "/usr/sbin/nologin", "/")),
            Map.entry("TimeZone", List.of("UTC", "Europe/Berlin")),
            Map.entry("LocaleName", List.of("C.UTF-8", "de_DE.UTF-8", "123")),
            Map.entry("SuiteName", List.of("bookworm", "bookworm-updates", "12")),
            Map.entry("ComponentName", List.of("main", "contrib", "non-free-firmware")),
            Map.entry("Console", List.of("none", "ttyS0,115200", "ttyAMA0")),
            Map.entry("PackageRequest", List.of("nginx", "squid=5.7-2", "g++", "7zip", "cockpit/bookworm", "ab")),
            Map.entry("PackageName", List.of("nginx", "firmware-realtek", "libc6", "0ad")),
            Map.entry("Version", List.of("1.10", "2.0", "1.28.0", "3", "1e3", "0x1F")),
            Map.entry("QuestionName", List.of("tzdata/Areas", "postfix/main_mailer_type")),
            Map.entry("Card", List.of("1", "12", "52:54:00:12:34:56", "pci-0000:00:03.0")),
            Map.entry("Size", List.of("1 GiB", "512 MiB", "3 B", "20 TiB")),
            Map.entry("Duration", List.of("90 s", "2 min", "15 ms")),
            Map.entry("Port", List.of("53/udp", "5000-5010/tcp", "443/tcp")),
            Map.entry("FileMode", List.of("0644", "0755", "4755")),
            Map.entry("Percentage", List.of("50%", "200%")),
            Map.entry("Sha256", List.of("0".repeat(64), "12ab".repeat(16))));

    private final Random random;

    RandomEdition(Random random) {
        this.random = random;
    }

    /** An edition, from empty to full. */
    Edition edition() {
        double fullness = random.nextDouble();
        return (Edition) object(EditionPackage.Literals.EDITION, fullness * fullness);
    }

    /** An object with what it must have and some of what it may. */
    EObject object(EClass type, double fullness) {
        EObject object = EcoreUtil.create(type);
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            boolean root = type == EditionPackage.Literals.EDITION;
            if ((feature.isRequired() && !root) || random.nextDouble() < fullness) {
                object.eSet(feature, value(feature, fullness * 0.7));
            }
        }
        if (type == EditionPackage.Literals.EDITION) {
            if (object.eIsSet(EditionPackage.Literals.EDITION__FORMAT)) {
                object.eSet(EditionPackage.Literals.EDITION__FORMAT, 1);
            }
        }
        return object;
    }

    /** A value for a feature, a list when the feature is one. */
    Object value(EStructuralFeature feature, double fullness) {
        if (!feature.isMany()) {
            return item(feature, fullness);
        }
        int size = random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(4);
        List<Object> items = new ArrayList<>();
        Set<Object> names = new HashSet<>();
        for (int i = 0; i < size; i++) {
            Object item = item(feature, fullness);
            if (!(item instanceof EObject object) || names.add(name(object))) {
                items.add(item);
            }
        }
        return items;
    }

    private static Object name(EObject object) {
        EStructuralFeature name = object.eClass().getEStructuralFeature("name");
        return name == null || !object.eIsSet(name) ? object : object.eGet(name);
    }

    /** One value of a feature, or one item of a list. */
    Object item(EStructuralFeature feature, double fullness) {
        if (feature instanceof EReference reference) {
            return object(reference.getEReferenceType(), fullness);
        }
        EAttribute attribute = (EAttribute) feature;
        if (feature == EditionPackage.Literals.EDITION__FORMAT) {
            return 1;
        }
        if (attribute.getEAttributeType() instanceof EEnum choices) {
            return choices.getELiterals()
                    .get(random.nextInt(choices.getELiterals().size()))
                    .getInstance();
        }
        if (attribute.getEAttributeType().getInstanceClass() == boolean.class) {
            return random.nextBoolean();
        }
        if (attribute.getEAttributeType().getInstanceClass() == int.class) {
            int low = Grammar.minimum(attribute).orElse(0);
            int high = Grammar.maximum(attribute).orElse(low + 100);
            return low + random.nextInt(Math.min(1000, high - low + 1));
        }
        String type = attribute.getEAttributeType().getName();
        List<String> samples = SAMPLES.get(type);
        if (samples == null) {
            throw new IllegalStateException("no samples of " + type);
        }
        return EcoreUtil.createFromString(attribute.getEAttributeType(), samples.get(random.nextInt(samples.size())));
    }
}
