package org.gouji.api.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.document.Submission;
import org.jboss.resteasy.reactive.server.multipart.FileItem;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/**
 * A submitted form: files and options.
 *
 * @param file the document
 * @param prior last year's report
 * @param options every other field
 */
record Form(Submission file, Optional<Submission> prior, Map<String, String> options) {

  private static final String FILE = "file";
  private static final String PRIOR = "prior";

  static Form of(MultipartFormDataInput input, long limit) {
    Map<String, Submission> files = new LinkedHashMap<>();
    Map<String, String> options = new LinkedHashMap<>();
    for (Map.Entry<String, Collection<FormValue>> field : input.getValues().entrySet()) {
      String name = field.getKey();
      if (field.getValue().size() != 1) {
        throw malformed("“" + name + "”出现了 " + field.getValue().size() + " 次。一次只能核查一份报告。");
      }
      FormValue value = field.getValue().iterator().next();
      boolean isFile = Set.of(FILE, PRIOR).contains(name);
      if (isFile != value.isFileItem()) {
        throw malformed(
            isFile ? "“" + name + "”应为文件，并带有文件名。" : "“" + name + "”不应为文件；文件的字段是 file 和 prior。");
      }
      if (isFile) {
        files.put(name, submission(value, limit));
      } else {
        options.put(name, value.getValue());
      }
    }
    Submission file = files.get(FILE);
    if (file == null) {
      throw malformed("缺少文件：表单中没有 file。");
    }
    return new Form(file, Optional.ofNullable(files.get(PRIOR)), options);
  }

  /** A file as it was sent. */
  static Submission submission(FormValue value, long limit) {
    if (size(value.getFileItem()) > limit) {
      throw new ProblemException(
          Problem.Kind.TOO_LARGE.with(
              "文件“" + name(value) + "”超过上限 " + (limit >> 20) + " MB，未读取。请删去与报告无关的附件或图片后重新提交。"));
    }
    return new Submission(
        name(value),
        Optional.ofNullable(value.getHeaders().getFirst("Content-Type")),
        bytes(value.getFileItem()));
  }

  private static long size(FileItem item) {
    try {
      return item.getFileSize();
    } catch (IOException e) {
      throw new UncheckedIOException("a received file could not be read", e);
    }
  }

  private static byte[] bytes(FileItem item) {
    try (InputStream in = item.getInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("a received file could not be read", e);
    }
  }

  /** The claimed name without folders, whichever system it comes from. */
  static String name(FormValue value) {
    String claimed = String.valueOf(value.getFileName());
    return claimed.substring(Math.max(claimed.lastIndexOf('/'), claimed.lastIndexOf('\\')) + 1);
  }

  private static ProblemException malformed(String detail) {
    return new ProblemException(Problem.Kind.MALFORMED_REQUEST.with(detail));
  }
}
