package org.didactic.spec.yaml;

import java.util.List;
import java.util.function.Predicate;
import org.didactic.text.Json;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** One of two shapes, which its form tells apart. */
public final class EitherShape<T> implements Shape<T> {
    private final Predicate<Node> isFirst;
    private final Shape<? extends T> first;
    private final Shape<? extends T> second;

    private EitherShape(Predicate<Node> isFirst, Shape<? extends T> first, Shape<? extends T> second) {
        this.isFirst = isFirst;
        this.first = first;
        this.second = second;
    }

    /** Returns a scalar or something built: {@code none} or an object, a name or a list of names. */
    public static <T> EitherShape<T> scalarOr(Shape<? extends T> scalar, Shape<? extends T> built) {
        return new EitherShape<>(ScalarNode.class::isInstance, scalar, built);
    }

    /** Returns a value that is written as a list, or as keys and values. */
    public static <T> EitherShape<T> listOrMap(Shape<? extends T> list, Shape<? extends T> map) {
        return new EitherShape<>(node -> !(node instanceof MappingNode), list, map);
    }

    @Override
    public @Nullable T read(Place place) {
        return isFirst.test(place.node()) ? first.read(place) : second.read(place);
    }

    @Override
    public Json.Members schema(SchemaDefinitions definitions) {
        return Json.object()
                .with(
                        "anyOf",
                        Json.array(
                                List.of(first, second),
                                each -> each.schema(definitions).build()));
    }
}
