package org.gouji.api.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.apache.commons.text.StringEscapeUtils;
import org.gouji.api.store.Visitors;

/** What somebody reads who came from the provider of single sign-on and was not let in. */
final class DoorPage {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="zh-CN">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%1$s　勾稽</title>
      <link rel="icon" href="/start/icon.svg" type="image/svg+xml">
      <link rel="stylesheet" href="/start/start.css">
      <link rel="stylesheet" href="/office/office.css">
      </head>
      <body class="gouji">
      <header class="bar"><h1>勾稽 <small>政府信息公开工作年度报告核查</small></h1></header>
      <main class="office">
      <div class="card">
      <h2>%1$s</h2>
      <p>%2$s</p>
      %3$s<p><a href="/office/sign-in.html">返回登录</a></p>
      </div>
      </main>
      </body>
      </html>
      """;

  private static final String WHO =
      """
      <p>%s<br>统一身份认证标识：<code>%s</code></p>
      <p><a href="%s">退出统一身份认证，换一个人登录</a></p>
      """;

  private DoorPage() {}

  /** Why somebody whom the provider knows gets nothing, and whom to ask. */
  static Response closed(Visitors.Reason reason, Visitors.Visitor visitor) {
    String why =
        switch (reason) {
          case UNKNOWN -> "您已通过统一身份认证，但本系统还没有您的账号。请把下面的标识告知本系统的管理员，由管理员开通。";
          case NO_ROLE -> "您已通过统一身份认证，但没有被授予本系统的角色。请联系统一身份认证的管理员授予角色，再重新登录。";
          case NO_REGION -> "您已通过统一身份认证，但没有写明您负责的行政区划。请联系统一身份认证的管理员补填行政区划代码，再重新登录。";
          case DISABLED -> "您的账号已停用。需要恢复使用的，请联系本系统的管理员。";
        };
    String who =
        WHO.formatted(
            escape(visitor.fullName()), escape(visitor.subject().name()), ProviderResource.END);
    return page(Response.Status.FORBIDDEN, "不能进入", why, who);
  }

  /** The sign-in broke off. */
  static Response notCompleted() {
    return page(Response.Status.UNAUTHORIZED, "没有完成登录", "登录中断或者已经过期，请返回后重新登录；仍不行的，请联系管理员。", "");
  }

  /** The provider does not answer. */
  static Response unreachable() {
    return page(
        Response.Status.SERVICE_UNAVAILABLE,
        "暂时不能登录",
        "统一身份认证服务没有应答，请稍后再试；仍不行的，请告知管理员。有本系统账号的，可以用账号和密码登录。",
        "");
  }

  private static Response page(Response.Status status, String title, String text, String more) {
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .header("Cache-Control", "no-store")
        .header(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action"
                + " 'none'; frame-ancestors 'none'")
        .entity(PAGE.formatted(escape(title), escape(text), more))
        .build();
  }

  private static String escape(String text) {
    return StringEscapeUtils.escapeHtml4(text);
  }
}
