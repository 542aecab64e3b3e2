package org.xter.engine.configure;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;

/**
 * Keeps the numbers of system accounts from one build to the next. Scripts take the next free number, so one more package
 * would shift the numbers of all accounts made after its own and orphan files on the devices' data disks. Accounts whose
 * number is pinned get it back after the scripts have run: in {@code /etc/passwd} and {@code /etc/group}, and as owners
 * of files and in their access lists. New accounts keep what the scripts gave them, or, when that is pinned for another,
 * the next free number downwards from 999.
 */
final class SystemIds {
    /** Debian Policy 9.2.2: below are the accounts of base-passwd, which are the same everywhere. */
    private static final long FIRST = 100;

    private static final long LAST = 59_999;
    private static final long LAST_SYSTEM = 999;
    private static final String ACL = "system.posix_acl_";

    private final SortedMap<String, Long> ids;
    private final Map<Long, Long> users;
    private final Map<Long, Long> groups;

    private SystemIds(SortedMap<String, Long> ids, Map<Long, Long> users, Map<Long, Long> groups) {
        this.ids = Collections.unmodifiableSortedMap(ids);
        this.users = users;
        this.groups = groups;
    }

    /**
     * Compares the accounts of a tree with the pinned ones.
     *
     * @param pinned {@code user:NAME} and {@code group:NAME} to number
     */
    static SystemIds of(FileTree tree, SortedMap<String, Long> pinned) throws IOException {
        SortedMap<String, Long> ids = new TreeMap<>();
        Map<Long, Long> users = assign("user:", accounts(tree, "etc/passwd"), pinned, ids);
        Map<Long, Long> groups = assign("group:", accounts(tree, "etc/group"), pinned, ids);
        return new SystemIds(ids, users, groups);
    }

    /** The numbers the accounts have in the end. */
    SortedMap<String, Long> ids() {
        return ids;
    }

    /** The tree with these numbers. */
    FileTree renumber(FileTree tree) throws IOException {
        if (users.isEmpty() && groups.isEmpty()) {
            return tree;
        }
        FileTree.Builder result = FileTree.builder();
        for (Map.Entry<String, Entry> each : tree.entries().entrySet()) {
            Entry entry = each.getValue();
            result.put(
                    each.getKey(), entry instanceof Entry.HardLink ? entry : entry.with(renumber(entry.attributes())));
        }
        for (String path : new String[] {"etc/passwd", "etc/passwd-", "etc/group", "etc/group-"}) {
            if (result.get(path).orElse(null) instanceof Entry.File file) {
                result.put(path, new Entry.File(file.attributes(), renumber(path, file.content())));
            }
        }
        return result.build();
    }

    private Attributes renumber(Attributes attributes) throws IOException {
        Attributes changed = attributes.withOwner(
                users.getOrDefault(attributes.uid(), attributes.uid()),
                groups.getOrDefault(attributes.gid(), attributes.gid()));
        Map<String, Content> xattrs = new TreeMap<>(attributes.xattrs());
        for (Map.Entry<String, Content> each : attributes.xattrs().entrySet()) {
            if (each.getKey().startsWith(ACL)) {
                xattrs.put(
                        each.getKey(),
                        Content.of(renumberAccessList(each.getValue().bytes())));
            }
        }
        return changed.withXattrs(xattrs);
    }

    /**
     * The kernel's form of an access list ({@code include/uapi/linux/posix_acl_xattr.h}): a 4-byte version, then entries
     * of tag, permissions (2 bytes each) and id (4 bytes), little-endian; tag 2 names a user, 8 a group.
     */
    private byte[] renumberAccessList(byte[] list) {
        ByteBuffer bytes = ByteBuffer.wrap(list.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 4; at + 8 <= list.length; at += 8) {
            int tag = bytes.getShort(at);
            long id = bytes.getInt(at + 4) & 0xFFFFFFFFL;
            if (tag == 2) {
                bytes.putInt(at + 4, users.getOrDefault(id, id).intValue());
            } else if (tag == 8) {
                bytes.putInt(at + 4, groups.getOrDefault(id, id).intValue());
            }
        }
        return bytes.array();
    }

    private Content renumber(String path, Content content) throws IOException {
        boolean passwd = path.startsWith("etc/passwd");
        StringBuilder text = new StringBuilder();
        for (String line : new String(content.bytes(), StandardCharsets.UTF_8).split("\n")) {
            String[] fields = line.split(":", -1);
            if (fields.length > 2) {
                fields[2] = mapped(passwd ? users : groups, fields[2]);
            }
            if (passwd && fields.length > 3) {
                fields[3] = mapped(groups, fields[3]);
            }
            text.append(String.join(":", fields)).append('\n');
        }
        return Content.of(text.toString());
    }

    private static String mapped(Map<Long, Long> numbers, String field) {
        if (!field.matches("[0-9]{1,10}")) {
            return field;
        }
        long id = Long.parseLong(field);
        return Long.toString(numbers.getOrDefault(id, id));
    }

    private static Map<Long, Long> assign(
            String kind, Map<String, Long> found, SortedMap<String, Long> pinned, SortedMap<String, Long> ids) {
        Set<Long> taken = new HashSet<>();
        found.forEach((name, id) -> {
            if (id < FIRST || id > LAST) {
                taken.add(id);
            } else if (pinned.containsKey(kind + name)) {
                ids.put(kind + name, pinned.get(kind + name));
                taken.add(pinned.get(kind + name));
            }
        });
        found.forEach((name, id) -> {
            if (id >= FIRST && id <= LAST && !pinned.containsKey(kind + name)) {
                long free = taken.contains(id) ? LAST_SYSTEM : id;
                while (taken.contains(free)) {
                    free--;
                }
                ids.put(kind + name, free);
                taken.add(free);
            }
        });
        Map<Long, Long> numbers = new HashMap<>();
        found.forEach((name, id) -> {
            Long wanted = ids.get(kind + name);
            if (wanted != null && !wanted.equals(id)) {
                numbers.put(id, wanted);
            }
        });
        return numbers;
    }

    private static Map<String, Long> accounts(FileTree tree, String path) throws IOException {
        Map<String, Long> accounts = new TreeMap<>();
        if (tree.resolve(path).orElse(null) instanceof Entry.File file) {
            for (String line : new String(file.content().bytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] fields = line.split(":", -1);
                if (fields.length > 2 && fields[2].matches("[0-9]{1,10}")) {
                    accounts.put(fields[0], Long.parseLong(fields[2]));
                }
            }
        }
        return accounts;
    }
}
