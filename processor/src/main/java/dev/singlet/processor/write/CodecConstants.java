package dev.singlet.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import dev.singlet.processor.model.ConstraintModel;
import dev.singlet.processor.model.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** Writes what a codec makes once: codecs of values, converters, key formats and patterns. */
final class CodecConstants {

    private static final Map<Integer, String> FLAGS = flags();

    private final CodecMembers members;
    private final CodecExpressions codecs;

    private CodecConstants(CodecMembers members, CodecExpressions codecs) {
        this.members = members;
        this.codecs = codecs;
    }

    /** Returns the constants of an entity's codec. */
    static List<FieldSpec> ofEntity(EntityScope scope) {
        CodecMembers members = scope.members();
        List<FieldSpec> fields = new ArrayList<>();
        members.converters().forEach((value, name) -> fields.add(converter(value, name)));
        fields.addAll(new CodecConstants(members, CodecExpressions.inCodec(scope)).codecs());
        members.formats().forEach((format, name) -> fields.add(format(members, format, name)));
        members.patterns().forEach((pattern, name) -> fields.add(pattern(pattern, name)));
        return fields;
    }

    /** Returns the constants of the codec of a type with {@code @Document}. */
    static List<FieldSpec> ofDocument(CodecMembers members) {
        List<FieldSpec> fields = new ArrayList<>();
        fields.addAll(new CodecConstants(members, CodecExpressions.inDocumentCodec(members)).codecs());
        members.patterns().forEach((pattern, name) -> fields.add(pattern(pattern, name)));
        return fields;
    }

    private List<FieldSpec> codecs() {
        List<FieldSpec> fields = new ArrayList<>();
        members.codecs().forEach((value, name) -> fields.add(codec(value, name)));
        return fields;
    }

    // private static final OrgIdConverter ORG_ID_CONVERTER = new OrgIdConverter();
    private static FieldSpec converter(ValueType.ConvertedValue value, String name) {
        return FieldSpec.builder(value.converter(), name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T()", value.converter())
                .build();
    }

    // static final AttributeCodec<Role> ROLE = AttributeCodec.enumName(Role.class);
    private FieldSpec codec(ValueType value, String name) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(Types.ATTRIBUTE_CODEC, JavaTypes.of(value)),
                        name,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(codecs.made(value))
                .build();
    }

    // static final KeyFormat<Integer> SERIAL_FORMAT = KeyFormat.paddedInt(10);
    private static FieldSpec format(CodecMembers members, CodecMembers.Format format, String name) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(Types.KEY_FORMAT, JavaTypes.of(format.value())),
                        name,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(KeyExpressions.made(
                        format,
                        converted -> CodeBlock.of("$N", members.converters().get(converted))))
                .build();
    }

    // private static final Pattern NAME_PATTERN = Pattern.compile("[a-z]+", Pattern.CASE_INSENSITIVE);
    private static FieldSpec pattern(ConstraintModel.Pattern pattern, String name) {
        CodeBlock regex = Literals.string(pattern.regex());
        return FieldSpec.builder(Pattern.class, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        pattern.flags() == 0
                                ? CodeBlock.of("$T.compile($Z$L)", Pattern.class, regex)
                                : CodeBlock.of("$T.compile($Z$L,$W$L)", Pattern.class, regex, flags(pattern.flags())))
                .build();
    }

    private static CodeBlock flags(int flags) {
        return FLAGS.entrySet().stream()
                .filter(flag -> (flags & flag.getKey()) != 0)
                .map(flag -> CodeBlock.of("$T.$N", Pattern.class, flag.getValue()))
                .collect(CodeBlock.joining(" | "));
    }

    /** Those that {@code jakarta.validation.constraints.Pattern.Flag} offers. */
    private static Map<Integer, String> flags() {
        Map<Integer, String> flags = new LinkedHashMap<>();
        flags.put(Pattern.UNIX_LINES, "UNIX_LINES");
        flags.put(Pattern.CASE_INSENSITIVE, "CASE_INSENSITIVE");
        flags.put(Pattern.COMMENTS, "COMMENTS");
        flags.put(Pattern.MULTILINE, "MULTILINE");
        flags.put(Pattern.DOTALL, "DOTALL");
        flags.put(Pattern.UNICODE_CASE, "UNICODE_CASE");
        flags.put(Pattern.CANON_EQ, "CANON_EQ");
        return flags;
    }
}
