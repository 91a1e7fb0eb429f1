package dev.example.depot;

import dev.singlet.AttributeConverter;
import java.util.List;

public final class ColorConverter implements AttributeConverter<Color, List<Integer>> {

    @Override
    public List<Integer> toAttribute(Color color) {
        return List.of(color.red(), color.green(), color.blue());
    }

    @Override
    public Color fromAttribute(List<Integer> stored) {
        return new Color(stored.get(0), stored.get(1), stored.get(2));
    }
}
