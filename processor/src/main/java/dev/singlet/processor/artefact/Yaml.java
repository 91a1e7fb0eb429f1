package dev.singlet.processor.artefact;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.emitter.Emitter;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;
import org.yaml.snakeyaml.serializer.Serializer;

/** Builds a YAML document. Text of the user is always quoted, since parsers disagree about what needs quotes. */
final class Yaml {

    private Yaml() {}

    /** A mapping that is being built, in the order of its keys. */
    static final class Mapping {

        private final List<NodeTuple> entries = new ArrayList<>();

        Mapping put(String key, Node value) {
            entries.add(new NodeTuple(plain(key), value));
            return this;
        }

        Node node() {
            return new MappingNode(Tag.MAP, entries, FlowStyle.BLOCK);
        }
    }

    static Mapping mapping() {
        return new Mapping();
    }

    static Node sequence(List<Node> elements) {
        return new SequenceNode(Tag.SEQ, elements, FlowStyle.BLOCK);
    }

    /** A word of the format, which no parser takes for anything but text. */
    static Node plain(String word) {
        return new ScalarNode(Tag.STR, word, null, null, ScalarStyle.PLAIN);
    }

    /** Text of the user, or text that looks like a number. */
    static Node quoted(String text) {
        return new ScalarNode(Tag.STR, text, null, null, ScalarStyle.DOUBLE_QUOTED);
    }

    static Node truth(boolean value) {
        return new ScalarNode(Tag.BOOL, String.valueOf(value), null, null, ScalarStyle.PLAIN);
    }

    static String text(Node root) {
        DumperOptions options = new DumperOptions();
        options.setLineBreak(DumperOptions.LineBreak.UNIX);
        options.setSplitLines(false);
        // ASCII alone reaches every tool as it is, whatever it takes the file's encoding for.
        options.setAllowUnicode(false);
        StringWriter text = new StringWriter();
        Serializer serializer = new Serializer(new Emitter(text, options), new Resolver(), options, null);
        try {
            serializer.open();
            serializer.serialize(root);
            serializer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
