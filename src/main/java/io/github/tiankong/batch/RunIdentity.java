package io.github.tiankong.batch;

import io.github.tiankong.files.InputFile;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.sheet.SheetChoice;
import io.github.tiankong.template.TemplateFolder;
import io.github.tiankong.values.ListRows;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What makes a run the same run: hashes of all that decides its documents.
 *
 * @param hashes SHA-256 in hexadecimal by what was hashed: {@code template}, {@code table},
 *     {@code lists} where there are some, {@code pattern}, {@code options}
 */
public record RunIdentity(Map<String, String> hashes) {
    public RunIdentity {
        hashes = new LinkedHashMap<>(hashes);
    }

    /**
     * Reads the files.
     *
     * @param template a template's folder, or a draft
     */
    public static RunIdentity of(Path template, Path table, Recipe recipe) throws InputException {
        return of(template, table, recipe, SheetChoice.VISIBLE);
    }

    /** The same for what the user wants read of the table. */
    public static RunIdentity of(Path template, Path table, Recipe recipe, SheetChoice choice) throws InputException {
        Map<String, String> hashes = new LinkedHashMap<>();
        MessageDigest digest = sha256();
        if (Files.isDirectory(template)) {
            for (String name : TemplateFolder.FILES) {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                addFile(digest, template.resolve(name));
            }
        } else {
            addFile(digest, template);
        }
        hashes.put("template", hex(digest));
        addFile(digest, table);
        hashes.put("table", hex(digest));
        if (!recipe.lists().isEmpty()) {
            recipe.lists().forEach(list -> add(digest, list));
            hashes.put("lists", hex(digest));
        }
        digest.update(recipe.pattern().getBytes(StandardCharsets.UTF_8));
        hashes.put("pattern", hex(digest));
        String rows = choice.equals(SheetChoice.VISIBLE) ? "" : " " + choice;
        String options = recipe.gaps() + " " + recipe.strict() + " " + recipe.mapping() + rows;
        digest.update(options.getBytes(StandardCharsets.UTF_8));
        hashes.put("options", hex(digest));
        return new RunIdentity(hashes);
    }

    /** What is not the same, the first of it. */
    Optional<String> difference(RunIdentity other) {
        return Stream.concat(hashes.keySet().stream(), other.hashes.keySet().stream())
                .filter(k -> !Objects.equals(hashes.get(k), other.hashes.get(k)))
                .findFirst();
    }

    private static void add(MessageDigest digest, ListRows list) {
        digest.update((list.list() + list.head()).getBytes(StandardCharsets.UTF_8));
        list.rows().forEach(row -> digest.update(row.row().toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static void addFile(MessageDigest digest, Path file) throws InputException {
        if (!Files.exists(file)) {
            return;
        }
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new InputException(Problem.error("file-unreadable", Location.ofFile(InputFile.name(file))), e);
        }
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
