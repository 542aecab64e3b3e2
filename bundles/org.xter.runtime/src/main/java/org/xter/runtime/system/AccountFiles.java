package org.xter.runtime.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.TreePath;

/**
 * The account files of a tree (passwd(5), shadow(5), group(5), gshadow(5)) with the edition's accounts in them. Ids
 * depend on nothing but the tree and the order of the accounts: people get the lowest free id from 1000 up, programs and
 * new groups the highest free one from 899 down, where Debian's own tools, which count down from 999 and up from 100,
 * come last. Immutable.
 */
public final class AccountFiles {
    private static final int FIRST_PERSON = 1000;
    private static final int LAST_PERSON = 59999;
    private static final int FIRST_SYSTEM = 899;
    private static final int LAST_SYSTEM = 200;

    private final FileTree base;
    private final List<String[]> users;
    private final List<String[]> shadows;
    private final List<String[]> groups;
    private final List<String[]> groupShadows;
    private final List<UserAccount> accounts = new ArrayList<>();

    private AccountFiles(FileTree base) throws IOException {
        this.base = base;
        users = read("etc/passwd", 7);
        shadows = read("etc/shadow", 9);
        groups = read("etc/group", 4);
        groupShadows = read("etc/gshadow", 4);
    }

    /**
     * Puts accounts into the files of a tree.
     *
     * @param base with the files as the packages' scripts left them; files that are missing are made
     */
    public static AccountFiles of(FileTree base, List<UserAccount> accounts) throws IOException {
        AccountFiles files = new AccountFiles(base);
        accounts.forEach(files::add);
        return files;
    }

    /** The numeric id of a user by name. */
    public Optional<Integer> userId(String name) {
        return line(users, name).map(line -> Integer.valueOf(line[2]));
    }

    /** The numeric id of a group by name. */
    public Optional<Integer> groupId(String name) {
        return line(groups, name).map(line -> Integer.valueOf(line[2]));
    }

    /**
     * The files, and the homes of people with what {@code /etc/skel} holds and their authorised keys; nothing that was
     * not changed.
     *
     * @param modified the time of what is made, seconds since 1970
     */
    public FileTree files(long modified) {
        FileTree.Builder tree = FileTree.builder();
        if (accounts.isEmpty()) {
            return tree.build();
        }
        long shadowGroup = groupId("shadow").orElse(0);
        write(tree, "etc/passwd", users, Attributes.root(0644, modified));
        write(tree, "etc/shadow", shadows, Attributes.root(0640, modified).withOwner(0, shadowGroup));
        write(tree, "etc/group", groups, Attributes.root(0644, modified));
        write(tree, "etc/gshadow", groupShadows, Attributes.root(0640, modified).withOwner(0, shadowGroup));
        for (UserAccount account : accounts) {
            addHome(tree, account, modified);
        }
        return tree.build();
    }

    /** What the generated paths are for. */
    public SortedMap<String, String> reasons() {
        SortedMap<String, String> reasons = new TreeMap<>();
        if (!accounts.isEmpty()) {
            String names =
                    String.join(", ", accounts.stream().map(UserAccount::name).toList());
            for (String path : List.of("etc/passwd", "etc/shadow", "etc/group", "etc/gshadow")) {
                reasons.put(path, "holds the accounts of the edition: " + names);
            }
        }
        return Collections.unmodifiableSortedMap(reasons);
    }

    private void add(UserAccount account) {
        accounts.add(account);
        String[] user = line(users, account.name()).orElse(null);
        if (user == null) {
            int id = account.id().orElseGet(() -> freeId(account.system()));
            int group = groupId(account.name()).orElseGet(() -> addGroup(account.name(), id));
            user = new String[] {
                account.name(),
                "x",
                Integer.toString(id),
                Integer.toString(group),
                account.title(),
                account.home(),
                account.shell()
            };
            users.add(user);
            // An empty day of the last change: no clock reaches the image, and day 0 would force a change.
            shadows.add(new String[] {account.name(), "!", "", "0", "99999", "7", "", "", ""});
        }
        if (account.password() instanceof UserAccount.Password.Hashed(String crypt)) {
            line(shadows, account.name()).ifPresent(line -> line[1] = crypt);
        } else {
            line(shadows, account.name()).ifPresent(line -> line[1] = "!");
        }
        for (String group : account.groups()) {
            if (groupId(group).isEmpty()) {
                addGroup(group, freeId(true));
            }
            line(groups, group).ifPresent(line -> line[3] = withMember(line[3], account.name()));
            line(groupShadows, group).ifPresent(line -> line[3] = withMember(line[3], account.name()));
        }
    }

    private int addGroup(String name, int id) {
        groups.add(new String[] {name, "x", Integer.toString(id), ""});
        groupShadows.add(new String[] {name, "!", "", ""});
        return id;
    }

    private static String withMember(String members, String name) {
        List<String> names = new ArrayList<>(members.isEmpty() ? List.of() : List.of(members.split(",")));
        if (!names.contains(name)) {
            names.add(name);
        }
        return String.join(",", names);
    }

    private int freeId(boolean system) {
        int step = system ? -1 : 1;
        int end = system ? LAST_SYSTEM : LAST_PERSON;
        for (int id = system ? FIRST_SYSTEM : FIRST_PERSON; id != end; id += step) {
            String text = Integer.toString(id);
            if (users.stream().noneMatch(line -> line[2].equals(text))
                    && groups.stream().noneMatch(line -> line[2].equals(text))) {
                return id;
            }
        }
        throw new IllegalStateException("no free id");
    }

    private void addHome(FileTree.Builder tree, UserAccount account, long modified) {
        String[] user = line(users, account.name()).orElseThrow();
        String home = TreePath.normalise(user[5]);
        long uid = Long.parseLong(user[2]);
        long gid = Long.parseLong(user[3]);
        if (home.isEmpty() || (account.system() && account.sshKeys().isEmpty())) {
            return;
        }
        if (base.get(home).isEmpty()) {
            tree.put(home, new Entry.Directory(Attributes.root(0700, modified).withOwner(uid, gid)));
            for (Map.Entry<String, Entry> each : base.below("etc/skel").entrySet()) {
                String path = TreePath.join(home, each.getKey().substring("etc/skel/".length()));
                Entry entry = base.resolve(each.getKey()).orElseThrow();
                tree.put(path, entry.with(entry.attributes().withOwner(uid, gid)));
            }
        }
        if (!account.sshKeys().isEmpty()) {
            Attributes folder = Attributes.root(0700, modified).withOwner(uid, gid);
            tree.put(TreePath.join(home, ".ssh"), new Entry.Directory(folder));
            tree.put(
                    TreePath.join(home, ".ssh/authorized_keys"),
                    new Entry.File(folder.withMode(0600), Content.of(String.join("\n", account.sshKeys()) + "\n")));
            base.get(home).ifPresent(entry -> tree.put(home, entry));
        }
    }

    private void write(FileTree.Builder tree, String path, List<String[]> lines, Attributes otherwise) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(String.join(":", line)).append('\n'));
        Attributes attributes =
                base.resolve(path).map(entry -> entry.attributes()).orElse(otherwise);
        tree.put(path, new Entry.File(attributes, Content.of(text.toString())));
    }

    private List<String[]> read(String path, int fields) throws IOException {
        List<String[]> lines = new ArrayList<>();
        if (base.resolve(path).orElse(null) instanceof Entry.File file) {
            String text = new String(file.content().bytes(), StandardCharsets.UTF_8);
            for (String line : text.split("\n")) {
                String[] values = line.split(":", -1);
                if (values.length == fields) {
                    lines.add(values);
                }
            }
        }
        return lines;
    }

    private static Optional<String[]> line(List<String[]> lines, String name) {
        return lines.stream().filter(line -> line[0].equals(name)).findFirst();
    }
}
