package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.ConstraintModel;
import dev.singlet.processor.model.SimpleKind;
import dev.singlet.processor.model.ValuePart;
import dev.singlet.processor.model.ValueType;
import dev.singlet.processor.model.WholeRange;
import java.util.List;
import java.util.Optional;

/** Types and expressions of the paths by which updates reach what stands within documents, lists and maps. */
final class PathExpressions {

    static final ClassName NESTED_PATH = ClassName.get("dev.singlet.runtime", "NestedPath");
    static final ClassName PLACE = ClassName.get("dev.singlet.runtime", "NestedPlace");
    static final ClassName USE = ClassName.get("dev.singlet.runtime", "PathUse");
    static final ClassName NUMBER = ClassName.get("dev.singlet.runtime", "NumberPath");
    static final ClassName GROWING_LIST = ClassName.get("dev.singlet.runtime", "GrowingListPath");

    private static final ClassName CHECK = ClassName.get("dev.singlet.runtime", "ValueCheck");
    private static final ClassName LIST = ClassName.get("dev.singlet.runtime", "ListPath");
    private static final ClassName MAP = ClassName.get("dev.singlet.runtime", "MapPath");
    private static final ClassName VALUE = ClassName.get("dev.singlet.runtime", "ValuePath");

    private final EntityScope scope;
    private final CodecExpressions codecs;
    private final CheckNames names;

    /** @param names the methods of the codec of the record whose components the paths lead to */
    PathExpressions(EntityScope scope, CheckNames names) {
        this.scope = scope;
        this.codecs = CodecExpressions.outsideCodec(scope);
        this.names = names;
    }

    /** What can be done with the whole of a value. */
    enum Use {
        /** Only what is within can be changed. */
        THROUGH("Through"),
        REQUIRED("Required"),
        REMOVABLE("Removable");

        private final String type;

        Use(String type) {
            this.type = type;
        }

        private ClassName type() {
            return USE.nestedClass(type);
        }
    }

    /**
     * A value that a path leads to.
     *
     * @param component the component that it is, or is a part of
     * @param path the way from the component, as in {@code Element}; empty for the component itself
     * @param constraints on the value itself
     * @param parts of the value
     * @param grows whether what is absent here may be made by adding to it
     */
    private record Target(
            ComponentModel component,
            String path,
            ValueType value,
            List<ConstraintModel> constraints,
            List<ValuePart> parts,
            Use use,
            boolean grows) {

        /** The value of a component. */
        static Target of(ComponentModel component, Use use) {
            return new Target(component, "", component.value(), component.constraints(), component.parts(), use, true);
        }

        /** The last of the parts: an element, or the value of an entry. To add or remove entries changes the size. */
        Target held() {
            ValuePart part = parts.get(parts.size() - 1);
            boolean isEntry = part.kind() == ValuePart.Kind.VALUE;
            boolean isFree = constraints.isEmpty() && grows;
            Use ofPart = isEntry ? (isFree ? Use.REMOVABLE : Use.THROUGH) : Use.REQUIRED;
            return new Target(
                    component,
                    path + CheckNames.suffix(part),
                    part.value(),
                    part.constraints().constraints(),
                    part.parts(),
                    ofPart,
                    !isEntry || isFree);
        }

        boolean isGrowingList() {
            return value instanceof ValueType.ListValue && constraints.isEmpty() && grows;
        }

        /** The bounds of a whole number, whatever is added to it. */
        Optional<WholeRange> range() {
            return WholeRange.of(value, constraints);
        }

        /** What a sum of other numbers would have to fulfil cannot be known. */
        boolean isSummable() {
            if (!grows
                    || !(value instanceof ValueType.Simple simple)
                    || !simple.kind().isNumber()) {
                return false;
            }
            return WholeRange.isBounded(simple.kind())
                    ? range().isPresent()
                    : constraints.isEmpty() && simple.kind() != SimpleKind.DURATION;
        }
    }

    TypeName type(ComponentModel component, Use use) {
        return type(Target.of(component, use));
    }

    // ValuePath<String, PathUse.Required>
    // GrowingListPath<Line, LinePaths<PathUse.Required>, PathUse.Through>
    private TypeName type(Target target) {
        TypeName use = target.use().type();
        ValueType value = target.value();
        if (value instanceof ValueType.DocumentValue document) {
            return ParameterizedTypeName.get(document(document), use);
        }
        if (value instanceof ValueType.ListValue list) {
            return ParameterizedTypeName.get(list(target), JavaTypes.of(list.element()), type(target.held()), use);
        }
        if (value instanceof ValueType.MapValue map) {
            return ParameterizedTypeName.get(
                    MAP, JavaTypes.of(map.key()), JavaTypes.of(map.value()), type(target.held()), use);
        }
        return ParameterizedTypeName.get(target.isSummable() ? NUMBER : VALUE, JavaTypes.of(value), use);
    }

    CodeBlock path(ComponentModel component, Use use, CodeBlock place) {
        return path(Target.of(component, use), place, "element");
    }

    // new AddressPaths<>(document.required("address", "address"))
    // new GrowingListPath<>(document.required("notes", "notes"), OrderCodec.NOTES, OrderCodec::checkNotes,
    //         element -> new ValuePath<>(element, AttributeCodec.STRING, OrderCodec::checkNotesElement))
    //
    // A lambda within a lambda needs a variable of another name.
    private CodeBlock path(Target target, CodeBlock place, String variable) {
        ValueType value = target.value();
        if (value instanceof ValueType.DocumentValue document) {
            return CodeBlock.of("new $T<>($L)", document(document), place);
        }
        CodeBlock codec = codecs.codec(value);
        if (value instanceof ValueType.ListValue) {
            return CodeBlock.of(
                    "new $T<>($L,$W$L,$W$L,$W$L)", list(target), place, codec, check(target), held(target, variable));
        }
        if (value instanceof ValueType.MapValue map) {
            return CodeBlock.of(
                    "new $T<>($L,$W$L,$W$L,$W$L,$W$L)",
                    MAP,
                    place,
                    codec,
                    check(target),
                    codecs.codec(map.key()),
                    held(target, variable));
        }
        if (!target.isSummable()) {
            return CodeBlock.of("new $T<>($L,$W$L,$W$L)", VALUE, place, codec, check(target));
        }
        SimpleKind kind = ((ValueType.Simple) value).kind();
        return target.range()
                .map(range -> CodeBlock.of(
                        "$T.whole($L,$W$L,$W$L,$W$L,$W$L)",
                        NUMBER,
                        place,
                        codec,
                        check(target),
                        Literals.limit(range.min(), kind),
                        Literals.limit(range.max(), kind)))
                .orElseGet(() -> CodeBlock.of("$T.of($L,$W$L,$W$L)", NUMBER, place, codec, check(target)));
    }

    private CodeBlock held(Target target, String variable) {
        Target held = target.held();
        if (held.value() instanceof ValueType.DocumentValue document) {
            return CodeBlock.of("$T::new", document(document));
        }
        String inner = "inner" + Names.capitalized(variable);
        return CodeBlock.of("$1N -> $2L", variable, path(held, CodeBlock.of("$N", variable), inner));
    }

    private CodeBlock check(Target target) {
        if (target.path().isEmpty()) {
            return ValidationMethods.isChecked(target.component())
                    ? CodeBlock.of("$T::$N", names.codec(), CodecMembers.checkName(target.component()))
                    : CodeBlock.of("$T.none()", CHECK);
        }
        if (target.value().isDocument()) {
            return CodeBlock.of("$T.INSTANCE::validate", scope.members().codecOf(target.value()));
        }
        boolean isChecked = !target.constraints().isEmpty() || PartChecks.areAny(target.value(), target.parts());
        return isChecked ? names.reference(target.component(), target.path()) : CodeBlock.of("$T.none()", CHECK);
    }

    private static ClassName list(Target target) {
        return target.isGrowingList() ? GROWING_LIST : LIST;
    }

    private ClassName document(ValueType.DocumentValue document) {
        return scope.names()
                .paths()
                .nestedClass(scope.entity().document(document.type()).name() + "Paths");
    }
}
