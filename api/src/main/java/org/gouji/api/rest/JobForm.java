package org.gouji.api.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.api.store.Job;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/**
 * A submitted batch.
 *
 * @param files as they were sent, packed ones still packed; read one by one
 * @param name of the batch; of the first file if left out
 */
record JobForm(
    List<FormValue> files,
    String name,
    Job.Priority priority,
    Optional<LocalDate> published,
    Optional<LocalDate> submitted) {

  private static final String FILE = "file";
  private static final Set<String> FIELDS = Set.of("name", "priority", "published", "submitted");

  JobForm {
    files = List.copyOf(files);
  }

  static JobForm of(MultipartFormDataInput input, LocalDate today) {
    List<FormValue> files = new ArrayList<>();
    Map<String, String> fields = new LinkedHashMap<>();
    for (Map.Entry<String, Collection<FormValue>> field : input.getValues().entrySet()) {
      for (FormValue value : field.getValue()) {
        take(field.getKey(), value, files, fields);
      }
    }
    if (files.isEmpty()) {
      throw Body.malformed("缺少文件：表单中没有 file。");
    }
    return new JobForm(
        files,
        Optional.ofNullable(fields.get("name"))
            .map(name -> Body.text("name", name))
            .orElseGet(() -> Form.name(files.get(0))),
        priority(fields.getOrDefault("priority", Job.Priority.NORMAL.name())),
        day("published", fields, today),
        day("submitted", fields, today));
  }

  private static void take(
      String name, FormValue value, List<FormValue> files, Map<String, String> fields) {
    if (name.equals(FILE) && value.isFileItem()) {
      files.add(value);
    } else if (!FIELDS.contains(name) || value.isFileItem()) {
      throw Body.malformed(
          "不认识的字段“" + name + "”；文件的字段是 file（可以有多个），其他的是 name、priority、published 和 submitted。");
    } else if (fields.put(name, value.getValue()) != null) {
      throw Body.malformed("“" + name + "”只能出现一次。");
    }
  }

  private static Job.Priority priority(String word) {
    return Arrays.stream(Job.Priority.values())
        .filter(priority -> priority.name().equals(word.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                Body.malformed(
                    "priority 应为 "
                        + Arrays.stream(Job.Priority.values())
                            .map(Enum::name)
                            .collect(Collectors.joining("、"))
                        + " 之一，实为“"
                        + word
                        + "”。"));
  }

  private static Optional<LocalDate> day(String name, Map<String, String> fields, LocalDate today) {
    return Optional.ofNullable(fields.get(name))
        .filter(text -> !text.isBlank())
        .map(text -> parsed(name, text))
        .map(
            day -> {
              if (day.isAfter(today)) {
                throw Body.malformed(name + " 的日期 " + day + " 还没有到。");
              }
              return day;
            });
  }

  private static LocalDate parsed(String name, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw Body.malformed(name + " 应为日期（如 2024-01-31），实为“" + text + "”。");
    }
  }
}
