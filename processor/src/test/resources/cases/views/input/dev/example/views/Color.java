package dev.example.views;

import dev.singlet.AttributeConverter;

public record Color(int rgb) {

    public static final class Code implements AttributeConverter<Color, Integer> {

        @Override
        public Integer toAttribute(Color color) {
            return color.rgb();
        }

        @Override
        public Color fromAttribute(Integer rgb) {
            return new Color(rgb);
        }
    }
}
