package de.buergerlotse.bot.reply;

import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.OnlineService.EidLevel;
import de.buergerlotse.knowledge.service.ServiceId;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/// A part of a reply, free of any medium.
public sealed interface Block {
  /// Plain text; line feeds part lines.
  record Text(String text) implements Block {}

  /// A bulleted or numbered list.
  record Items(boolean ordered, List<String> items) implements Block {
    public Items {
      items = List.copyOf(items);
    }
  }

  /// A link out of the conversation.
  ///
  /// @param eid the electronic identity asked for behind it
  /// @param documents what the citizen should have at hand before the jump
  /// @param fees what it will cost
  record Link(
    Rel rel,
    String title,
    URI href,
    EidLevel eid,
    List<String> documents,
    List<String> fees
  ) implements Block {
    public Link {
      documents = List.copyOf(documents);
      fees = List.copyOf(fees);
    }

    /// A link behind which nothing is asked for.
    public Link(Rel rel, String title, URI href, EidLevel eid) {
      this(rel, title, href, eid, List.of(), List.of());
    }
  }

  /// What a link leads to.
  enum Rel {
    ONLINE_SERVICE,
    APPOINTMENT,
    FORM,
    LAW,
    MORE,
  }

  /// Possible next steps, best first.
  record Choices(List<Choice> choices) implements Block {
    public Choices {
      choices = List.copyOf(choices);
    }
  }

  /// One possible next step.
  ///
  /// @param id what the client sends back when it is chosen
  record Choice(String id, String label, Optional<ServiceId> service, Optional<Aspect> aspect) {}

  /// How to reach an office or a helping number.
  ///
  /// @param address in lines
  record Contact(String name, Optional<String> phone, Optional<String> address, List<Hours> hours) implements Block {
    public Contact {
      hours = List.copyOf(hours);
    }
  }

  /// Opening hours of one day, ready to read: "Montag", "8:00 bis 12:30 Uhr".
  record Hours(String days, List<String> times) {
    public Hours {
      times = List.copyOf(times);
    }
  }

  /// The ways to a human.
  ///
  /// @param queue where whoever waits stands in line
  record Handover(List<HandoverOption> options, Optional<QueuePlace> queue) implements Block {
    public Handover {
      options = List.copyOf(options);
    }
  }

  /// A place in line, counted from 1.
  ///
  /// @param waitSeconds how long it will take; nothing when no honest figure can be given
  record QueuePlace(int position, OptionalInt waitSeconds) {
    public QueuePlace {
      if (position < 1) throw new IllegalArgumentException("places are counted from 1: " + position);
    }
  }

  /// A way to a human.
  enum HandoverOption {
    LIVECHAT,
    CALLBACK,
    PHONE,
    MESSAGE,
  }

  /// A file that came with a message; the file itself is kept elsewhere.
  ///
  /// @param name safe to show and to save under
  /// @param mime what the content really is, for example `application/pdf`
  /// @param size in bytes
  /// @param checked whether a virus scanner found nothing; false when none was asked
  record Attachment(UUID id, String name, String mime, long size, boolean checked) implements Block {
    public Attachment {
      if (name.isBlank() || size < 1) throw new IllegalArgumentException("an attachment has a name and content");
    }
  }

  /// A list of things to do, in the order in which they are due.
  record Checklist(String title, List<Task> tasks) implements Block {
    public Checklist {
      tasks = List.copyOf(tasks);
    }
  }

  /// One thing to do.
  ///
  /// @param id what it is called within its list, the same whenever the list is made again
  /// @param text why, and what is needed
  /// @param due the last day on which it is done in time, where one can be told
  /// @param dueText until when, in words
  /// @param responsible with whom it is done
  /// @param service the municipality's service it is done with
  /// @param level who asks for it: `stadt`, `kreis`, `land`, `bund`, `privat`
  record Task(
    String id,
    String title,
    String text,
    Optional<LocalDate> due,
    String dueText,
    String responsible,
    Optional<Link> link,
    Optional<ServiceId> service,
    String level
  ) {}
}
