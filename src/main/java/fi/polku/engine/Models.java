package fi.polku.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Released models, as the engine has them. */
public interface Models {

  /** The newest version of every model of a kind, by key. */
  List<ModelVersion> newest(ModelKind kind);

  Optional<ModelVersion> newest(ModelKind kind, String key);

  /** All versions of a model, newest first; none when it was never released. */
  List<ModelVersion> versions(ModelKind kind, String key);

  /** Everything that was released together. */
  List<ModelVersion> releasedWith(String deploymentId);

  /** The text of a version, as it was released. */
  String source(ModelVersion version);

  /** Use of all versions of each process together, by key. */
  Map<String, ModelUsage> usage();

  /** Use of each version of a process, by version. */
  Map<Integer, ModelUsage> usage(String processKey);
}
