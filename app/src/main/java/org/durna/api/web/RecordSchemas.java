package org.durna.api.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;

/**
 * What the document says of our records is what their code says: a component that may be missing is written as null,
 * every other one is always there. Two records under one name would describe each other's answers, so that stops the document.
 */
final class RecordSchemas {
    private final Map<String, Class<?>> answers = new LinkedHashMap<>();
    private final Map<String, Class<?>> questions = new LinkedHashMap<>();

    void read(Method method) {
        for (ApiResponse response : method.getAnnotationsByType(ApiResponse.class)) {
            for (var content : response.content()) {
                collect(content.schema().implementation(), answers);
            }
        }
        collect(method.getGenericReturnType(), answers);
        for (int i = 0; i < method.getParameterCount(); i++) {
            if (method.getParameters()[i].isAnnotationPresent(RequestBody.class)) {
                collect(method.getGenericParameterTypes()[i], questions);
            }
        }
    }

    void answer(Class<?> type) {
        collect(type, answers);
    }

    private static void collect(Type type, Map<String, Class<?>> into) {
        if (type instanceof ParameterizedType several) {
            for (Type each : several.getActualTypeArguments()) {
                collect(each, into);
            }
        }
        if (!(type instanceof Class<?> record) || !record.isRecord() || isPlain(record)) {
            return;
        }
        Class<?> known = into.putIfAbsent(name(record), record);
        if (known == record) {
            return;
        }
        if (known != null) {
            throw new IllegalStateException("Two records are both named " + name(record) + " in the API's document: "
                    + known.getName() + " and " + record.getName());
        }
        for (RecordComponent component : record.getRecordComponents()) {
            collect(component.getGenericType(), into);
        }
    }

    /** A record that is written as one value, such as a code or a text in several languages. */
    private static boolean isPlain(Class<?> record) {
        for (RecordComponent component : record.getRecordComponents()) {
            if (component.isAnnotationPresent(com.fasterxml.jackson.annotation.JsonValue.class)) {
                return true;
            }
        }
        for (Method method : record.getDeclaredMethods()) {
            if (method.isAnnotationPresent(com.fasterxml.jackson.annotation.JsonValue.class)) {
                return true;
            }
        }
        return false;
    }

    private static String name(Class<?> record) {
        var said = record.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        return said == null || said.name().isEmpty() ? record.getSimpleName() : said.name();
    }

    void apply(Map<String, Schema> schemas) {
        answers.forEach((name, record) -> apply(schemas.get(name), record, true));
        questions.forEach((name, record) -> apply(schemas.get(name), record, false));
    }

    /** In an answer everything is written; in a question what may be missing may also be left out. */
    private static void apply(@Nullable Schema<?> schema, Class<?> record, boolean answer) {
        if (schema == null || schema.getProperties() == null) {
            return;
        }
        List<String> required = new ArrayList<>(Objects.requireNonNullElse(schema.getRequired(), List.of()));
        for (RecordComponent component : record.getRecordComponents()) {
            Schema<?> property = (Schema<?>) schema.getProperties().get(component.getName());
            if (property == null) {
                continue;
            }
            boolean mayBeNothing = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (mayBeNothing && !required.contains(component.getName())) {
                schema.getProperties().put(component.getName(), orNothing(property));
            }
            if (!required.contains(component.getName())
                    && !isLeftOutWhenEmpty(record, component)
                    && (answer || !mayBeNothing)) {
                required.add(component.getName());
            }
        }
        schema.setRequired(required);
    }

    private static boolean isLeftOutWhenEmpty(Class<?> record, RecordComponent component) {
        try {
            return record.getDeclaredField(component.getName())
                    .isAnnotationPresent(com.fasterxml.jackson.annotation.JsonInclude.class);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Schema<?> orNothing(Schema<?> property) {
        if (property.get$ref() != null) {
            Schema<Object> nothing = new Schema<>();
            nothing.addType("null");
            Schema<Object> either = new Schema<>();
            either.addAnyOfItem(property);
            either.addAnyOfItem(nothing);
            return either;
        }
        property.addType("null");
        return property;
    }
}
