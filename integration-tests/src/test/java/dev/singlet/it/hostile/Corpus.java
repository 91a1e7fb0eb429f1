package dev.singlet.it.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * The inputs that are known to lead somewhere: one in a line, as hexadecimal digits, in {@code <target>.corpus}. As a program
 * it exchanges them with the folders of files that Jazzer works on.
 */
final class Corpus {

    private Corpus() {}

    static List<byte[]> of(String target) {
        try (InputStream lines = Objects.requireNonNull(Corpus.class.getResourceAsStream(target + ".corpus"), target)) {
            return new String(lines.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .map(HexFormat.of()::parseHex)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes files of the inputs, or inputs of the files.
     *
     * @param arguments {@code unpack} and a folder, below which there will be one for each target; or {@code pack}, such a
     *     folder, and the folder of the {@code .corpus} files
     */
    public static void main(String... arguments) throws IOException {
        for (String target : List.of("cursor", "item", "key")) {
            Path folder = Files.createDirectories(Path.of(arguments[1], target));
            if (arguments[0].equals("unpack")) {
                List<byte[]> inputs = of(target);
                for (int number = 0; number < inputs.size(); number++) {
                    Files.write(folder.resolve("input-" + number), inputs.get(number));
                }
            } else {
                Files.write(Path.of(arguments[2], target + ".corpus"), lines(folder), StandardCharsets.US_ASCII);
            }
        }
    }

    private static List<String> lines(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                lines.add(HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return lines.stream().distinct().sorted().toList();
    }
}
